package dev.dossier.source.git;

import dev.dossier.source.history.Commit;
import dev.dossier.source.history.CommitSource;
import dev.dossier.source.history.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/** Commits and pull requests of a repository, from all its branches and tags. */
public final class CommitLookup implements CommitSource, AutoCloseable {
  private static final String CO_AUTHOR = "co-authored-by";

  /** How GitHub and GitLab number a request in the message of the commit that merges it. */
  private static final List<Pattern> NUMBERED =
      List.of(
          Pattern.compile("\\AMerge pull request #(\\d{1,9})\\b"),
          Pattern.compile("\\A[^\n]*\\(#(\\d{1,9})\\)[ \t]*(?:\n|\\z)"),
          Pattern.compile("(?m)^See merge request \\S*!(\\d{1,9})\\s*$"));

  private final GitRepository opened;
  private final Repository repository;

  CommitLookup(GitRepository opened, Repository repository) {
    this.opened = opened;
    this.repository = repository;
  }

  /**
   * The repository in a folder, or around it.
   *
   * @throws NoRevision when there is none
   */
  public static CommitLookup in(Path folder) throws NoRevision {
    return GitRepository.around(folder).lookup();
  }

  @Override
  public Optional<Work> commit(String name) {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId found = repository.resolve(name + "^{commit}");
      return found == null ? Optional.empty() : Optional.of(work(walk.parseCommit(found)));
    } catch (IOException | IllegalArgumentException noneOrSeveral) {
      return Optional.empty();
    }
  }

  @Override
  public Map<Integer, Work> requests(Set<Integer> numbers) {
    Map<Integer, Work> found = new HashMap<>();
    Set<Integer> missing = new TreeSet<>(numbers);
    try (RevWalk walk = new RevWalk(repository)) {
      markAll(walk);
      for (RevCommit commit = walk.next();
          commit != null && !missing.isEmpty();
          commit = walk.next()) {
        for (int number : numbered(commit.getFullMessage())) {
          if (missing.remove(number)) {
            found.put(number, work(commit));
          }
        }
      }
    } catch (IOException partialClone) {
      return found;
    }
    return found;
  }

  private void markAll(RevWalk walk) throws IOException {
    for (Ref ref : repository.getRefDatabase().getRefs()) {
      ObjectId id = ref.getObjectId();
      RevObject object = id == null ? null : walk.peel(walk.parseAny(id));
      if (object instanceof RevCommit commit) {
        walk.markStart(commit);
      }
    }
  }

  private static Set<Integer> numbered(String message) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (Pattern pattern : NUMBERED) {
      Matcher matcher = pattern.matcher(message);
      if (matcher.find()) {
        numbers.add(Integer.valueOf(matcher.group(1)));
      }
    }
    return numbers;
  }

  /** Who did the work of a commit, and when; of a merge, who did what it merges. */
  private Work work(RevCommit merged) throws IOException {
    List<Person> authors = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(merged);
      add(commit, commit.getParentCount() < 2, authors, days);
      if (commit.getParentCount() >= 2) {
        walk.markStart(walk.parseCommit(commit.getParent(1)));
        walk.markUninteresting(walk.parseCommit(commit.getParent(0)));
        for (RevCommit side : walk) {
          add(side, side.getParentCount() < 2, authors, days);
        }
      }
    }
    return new Work(authors.stream().distinct().toList(), days.stream().distinct().toList());
  }

  private static void add(
      RevCommit commit, boolean author, List<Person> authors, List<LocalDate> days) {
    Commit read = Commits.read(commit);
    days.add(read.authored().toLocalDate());
    if (author) {
      authors.add(read.author());
    }
    read.trailers().stream()
        .filter(trailer -> trailer.key().toLowerCase(Locale.ROOT).equals(CO_AUTHOR))
        .flatMap(trailer -> Person.parse(trailer.value()).stream())
        .forEach(authors::add);
  }

  @Override
  public boolean complete() {
    try {
      return repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String mailmap() {
    try {
      ObjectId head = repository.resolve(Constants.HEAD);
      return head == null ? "" : new GitHistory(repository, head, "").mailmap();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    opened.close();
  }
}
