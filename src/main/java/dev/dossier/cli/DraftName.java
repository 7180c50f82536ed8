package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.harvest.Achievement;
import dev.dossier.harvest.Contribution;
import dev.dossier.source.Digests;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What drafts are called: the same commits always have the same name, and others another. */
final class DraftName {
  private static final int LONGEST_NAME = 32;

  /** So many hexadecimal digits tell drafts apart that have one title. */
  private static final int MARK = 8;

  private static final Pattern MARKED = Pattern.compile("-[0-9a-f]{" + MARK + "}$");

  private DraftName() {}

  /** The draft's name: its title, and a mark worked out from the commits that it stands for. */
  static String of(Achievement achievement) {
    String commits =
        achievement.contributions().stream()
            .map(Contribution::commit)
            .sorted()
            .collect(Collectors.joining("\n"));
    byte[] digest = Digests.of("SHA-256").digest(commits.getBytes(UTF_8));
    String slug = brief(Slug.of(achievement.title()));
    return (slug.isEmpty() ? "work" : slug) + "-" + HexFormat.of().formatHex(digest, 0, MARK / 2);
  }

  /** A draft's name without its mark. */
  static String unmarked(String name) {
    return MARKED.matcher(name).replaceFirst("");
  }

  /** As many words of a name as are easily typed. */
  private static String brief(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
      return name;
    }
    String cut = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    int hyphen = cut.lastIndexOf('-');
    return hyphen > LONGEST_NAME / 2 ? cut.substring(0, hyphen) : cut;
  }
}
