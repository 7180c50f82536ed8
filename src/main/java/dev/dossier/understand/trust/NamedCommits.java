package dev.dossier.understand.trust;

import dev.dossier.model.CommitRecord;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.CommitSource;
import dev.dossier.source.history.CommitSource.Work;
import dev.dossier.source.history.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the commits and pull requests that evidence names: {@code a1b2c3d} in every repository
 * at hand, {@code payments@a1b2c3d} and {@code payments#1423} in the one of that name.
 */
public final class NamedCommits {
  private static final Pattern REQUEST = Pattern.compile("([^#!@\\s]+)[#!](\\d{1,9})");
  private static final Pattern COMMIT = Pattern.compile("(?:([^#!@\\s]+)@)?([0-9a-f]{7,40})");

  private final Map<String, CommitSource> repositories;
  private final Map<String, Map<Integer, Work>> requests = new HashMap<>();
  private final Map<String, People> people = new HashMap<>();

  /**
   * A search in some repositories.
   *
   * @param repositories by the names that evidence calls them
   */
  public NamedCommits(
      PromotionPackage pack, PackageFiles files, Map<String, ? extends CommitSource> repositories) {
    this.repositories = Map.copyOf(repositories);
    String own = Trusting.text(files, Mailmap.FILE);
    this.repositories.forEach(
        (name, repository) -> {
          Mailmap map = Mailmap.parse(repository.mailmap() + "\n" + own);
          people.put(name, new People(map, pack.promotion().candidate()));
          requests.put(name, repository.requests(numbers(name, pack.evidence())));
        });
  }

  /** All numbers of requests at once, so that the repository is gone through once. */
  private static Set<Integer> numbers(String repository, Collection<Evidence> evidence) {
    Set<Integer> numbers = new TreeSet<>();
    for (Evidence each : evidence) {
      for (String named : each.commits()) {
        Matcher request = REQUEST.matcher(named);
        if (request.matches() && request.group(1).equals(repository)) {
          numbers.add(Integer.valueOf(request.group(2)));
        }
      }
    }
    return numbers;
  }

  /**
   * What the repositories tell.
   *
   * @return by what evidence calls it: its record, or nothing when it does not exist; what could
   *     not be looked up is left out
   */
  public Map<String, Optional<CommitRecord>> of(Collection<Evidence> evidence) {
    Map<String, Optional<CommitRecord>> known = new HashMap<>();
    for (Evidence each : evidence) {
      for (String named : each.commits()) {
        lookUp(named, known);
      }
    }
    return known;
  }

  private void lookUp(String named, Map<String, Optional<CommitRecord>> known) {
    Matcher request = REQUEST.matcher(named);
    Matcher commit = COMMIT.matcher(named);
    if (request.matches()) {
      String name = request.group(1);
      int number = Integer.parseInt(request.group(2));
      asked(name).forEach(r -> note(named, r, work(requests.get(r).get(number)), known));
    } else if (commit.matches()) {
      List<String> asked =
          commit.group(1) == null
              ? repositories.keySet().stream().sorted().toList()
              : asked(commit.group(1));
      asked.forEach(r -> note(named, r, repositories.get(r).commit(commit.group(2)), known));
    }
  }

  private static Optional<Work> work(@Nullable Work found) {
    return Optional.ofNullable(found);
  }

  private List<String> asked(String name) {
    return repositories.containsKey(name) ? List.of(name) : List.of();
  }

  private void note(
      String named,
      String repository,
      Optional<Work> work,
      Map<String, Optional<CommitRecord>> known) {
    if (work.isPresent()) {
      known.put(named, Optional.of(told(work.get(), people.get(repository))));
    } else if (repositories.values().stream().allMatch(CommitSource::complete)) {
      known.putIfAbsent(named, Optional.empty());
    }
  }

  private static CommitRecord told(Work work, People people) {
    return new CommitRecord(
        work.authors().stream().anyMatch(people::isCandidate),
        work.authors().stream().map(people.map()::proper).map(Person::name).distinct().toList(),
        work.days());
  }
}
