package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.harvest.Contribution;
import dev.dossier.model.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which commits were offered in drafts, so that none is offered twice: not when its draft was
 * accepted or rewritten, and not when it was thrown away.
 *
 * @param drafts names of drafts by the full names of commits
 * @param cited beginnings of names of commits that evidence cites
 */
record OfferedCommits(Map<String, String> drafts, Set<String> cited) {
  /** Where they are listed, relative to the package. */
  static final String FILE = DraftFiles.FOLDER + "/offered.txt";

  private static final String HEAD =
      """
      # Commits that `dossier harvest` has offered, and in which draft. Whatever became of a draft,
      # its commits are not offered again; delete their lines here if they should be.
      """;

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{40}|[0-9a-f]{64}) (\\S+)");
  private static final Pattern CITED = Pattern.compile("(?:.*@)?([0-9a-f]{7,64})");

  OfferedCommits {
    drafts = new TreeMap<>(drafts);
    cited = Set.copyOf(cited);
  }

  /** What a package remembers. */
  static OfferedCommits in(Path folder, Collection<Evidence> evidence) throws IOException {
    Map<String, String> drafts = new TreeMap<>();
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, UTF_8)) {
        Matcher matcher = LINE.matcher(line.strip());
        if (matcher.matches()) {
          drafts.put(matcher.group(1), matcher.group(2));
        }
      }
    }
    Set<String> cited = new HashSet<>();
    for (Evidence each : evidence) {
      for (String named : each.commits()) {
        Matcher matcher = CITED.matcher(named);
        if (matcher.matches()) {
          cited.add(matcher.group(1));
        }
      }
    }
    return new OfferedCommits(drafts, cited);
  }

  /** Whether a commit was offered, or evidence cites it. */
  boolean has(Contribution each) {
    String name = each.commit();
    return drafts.containsKey(name) || cited.stream().anyMatch(name::startsWith);
  }

  /** The same with the commits of more drafts, by the names of these. */
  OfferedCommits with(Map<String, List<Contribution>> more) {
    Map<String, String> all = new TreeMap<>(drafts);
    more.forEach((draft, commits) -> commits.forEach(each -> all.put(each.commit(), draft)));
    return new OfferedCommits(all, cited);
  }

  /** Writes the list. */
  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    drafts.forEach((commit, draft) -> lines.add(commit + " " + draft + "\n"));
    WholeFile.write(folder.resolve(FILE), (HEAD + String.join("", lines)).getBytes(UTF_8));
  }
}
