package dev.dossier.cli;

import dev.dossier.harvest.Achievement;
import dev.dossier.harvest.Contribution;
import dev.dossier.harvest.Hint;
import dev.dossier.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes an achievement as a draft of evidence, each value with where it comes from.
 *
 * @param playbook the package's ladder, whose indicators may be hinted at
 */
record DraftForm(Playbook playbook) {
  private static final String SCHEMA =
      "# yaml-language-server: $schema=../.dossier/schema/evidence.json";

  private static final int CITED = 40;
  private static final int TOLD = 12;
  private static final int NAMED = 8;
  private static final int TAGS = 5;
  private static final int LONGEST_TITLE = 120;

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]#|~!]");
  private static final Pattern ENTITY = Pattern.compile("[<>&{}]");

  /** The file's text. */
  String text(Achievement each) {
    List<String> lines = new ArrayList<>(List.of("---", SCHEMA));
    lines.add("title: " + YamlScalar.of(cut(each.title())) + "   # " + each.source());
    lines.add(
        "period: " + each.first() + ".." + each.last() + "   # the first and the last commit");
    lines.add("role: " + role(each) + "   # " + share(each));
    lines.add("# share: your share of the result, which need not be that of the commits");
    supports(each, lines);
    lines.add("# outcomes: what changed, in figures, each with a source");
    artifacts(each, lines);
    commits(each, lines);
    lines.add("audience: private   # until you change it");
    lines.add("draft: true   # in no score and on no site; 'dossier accept' takes this line away");
    lines.add("---");
    body(each, lines);
    return String.join("\n", lines) + "\n";
  }

  private static String role(Achievement each) {
    double share = each.share();
    return share > 0.9 ? "Sole author" : share >= 0.5 ? "Main author" : "Contributor";
  }

  private static String share(Achievement each) {
    int own = each.contributions().size();
    String all = counted(own + each.others(), "commit");
    return String.format(Locale.ROOT, "%d of %s (%.0f %%)", own, all, 100 * each.share())
        + switch (each.basis()) {
          case MERGE -> " of the merge";
          case ISSUE -> " for the issue";
          case TOPIC, AREA -> " in the same folders and days";
        };
  }

  private void supports(Achievement each, List<String> lines) {
    List<Hint> hints = Hint.of(each, playbook.indicators());
    if (hints.isEmpty()) {
      lines.add("# supports: [the indicators that it speaks for]");
      return;
    }
    lines.add(
        "# supports: ["
            + hints.stream().map(Hint::indicator).collect(Collectors.joining(", "))
            + "]");
    hints.forEach(hint -> lines.add("#   " + hint.indicator() + ": " + hint.reason()));
  }

  private static void artifacts(Achievement each, List<String> lines) {
    if (!each.tags().isEmpty()) {
      lines.add("artifacts:   # the first tags that hold the work");
      each.tags().stream()
          .limit(TAGS)
          .forEach(tag -> lines.add("  - {kind: release, title: " + quoted(tag) + "}"));
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void commits(Achievement each, List<String> lines) {
    int all = each.contributions().size();
    lines.add(
        all <= CITED
            ? "commits:"
            : "commits:   # those that change most of "
                + all
                + "; all are in "
                + OfferedCommits.FILE);
    each.largest(CITED).forEach(one -> lines.add("  - " + quoted(one.citation())));
  }

  private static void body(Achievement each, List<String> lines) {
    lines.add("## Context");
    lines.add(
        "<!-- From the history of "
            + plain(String.join(", ", each.repositories()))
            + ": "
            + counted(each.contributions().size(), "commit")
            + " "
            + each.basis().words()
            + (each.basis() == Achievement.Basis.AREA || each.label().isEmpty()
                ? ""
                : " (" + plain(label(each)) + ")")
            + ".");
    lines.add(reach(each) + " -->");
    lines.add("");
    lines.add("## Action");
    lines.add("<!-- Subjects of commits. Say in your own words what you did, and why. -->");
    each.largest(TOLD).forEach(one -> lines.add("- " + markdown(one.subject()) + told(one)));
    lines.add("");
    lines.add("## Result");
    lines.add("<!-- What is different since, in figures, and where can a reader check it? -->");
  }

  /** A merge by so much of its name as tells it apart. */
  private static String label(Achievement each) {
    return each.label().replaceFirst("(@[0-9a-f]{12})[0-9a-f]+$", "$1");
  }

  private static String told(Contribution one) {
    String others =
        one.people().isEmpty() ? "" : ", with " + markdown(String.join(", ", one.people()));
    return " (" + one.day() + ", " + markdown(one.citation()) + others + ")";
  }

  private static String reach(Achievement each) {
    List<String> people = each.people();
    String named =
        people.isEmpty()
            ? "nobody else named"
            : counted(people.size(), "other")
                + " named: "
                + plain(String.join(", ", people.subList(0, Math.min(NAMED, people.size()))))
                + (people.size() > NAMED ? " …" : "");
    return "Reach: "
        + (each.repositories().size() == 1
            ? "1 repository"
            : each.repositories().size() + " repositories")
        + ", "
        + counted(each.folders().size(), "folder")
        + ", "
        + counted((int) each.files(), "file")
        + "; "
        + named
        + ".";
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Text that can't end a comment. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replaceAll("-{2,}|>", "-");
  }

  /** Text as it is, whatever Markdown would make of it. */
  private static String markdown(String text) {
    String escaped = MARKUP.matcher(text.replaceAll("\\p{Cntrl}", " ")).replaceAll("\\\\$0");
    return ENTITY
        .matcher(escaped)
        .replaceAll(found -> Matcher.quoteReplacement("&#" + found.group().codePointAt(0) + ";"));
  }

  private static String cut(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
