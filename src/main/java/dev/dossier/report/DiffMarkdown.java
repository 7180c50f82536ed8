package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.project.Tenths;
import dev.dossier.project.Wording;
import dev.dossier.review.Difference;
import dev.dossier.review.Difference.CriterionChange;
import dev.dossier.review.FigureChange;
import dev.dossier.review.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A comparison as a comment on a pull request: one screen on what changed and why, the details
 * folded.
 *
 * <p>The comment begins with a {@linkplain #MARKER marker} that no reader sees, so that the next
 * one can take its place. It stays below 64 KiB; what does not fit is counted.
 */
public final class DiffMarkdown {
  /** The first line of every comment. */
  public static final String MARKER = "<!-- dossier-diff -->";

  private static final int MOST_ROWS = 8;
  private static final int MOST_SENTENCES = 5;
  private static final int MOST_ITEMS = 100;
  private static final int MOST_DETAILS = 12;

  private final Difference difference;
  private final DiffWords words;
  private final BoundedMarkdown out = new BoundedMarkdown();

  private DiffMarkdown(Difference difference) {
    this.difference = difference;
    this.words = new DiffWords(difference);
  }

  /** The comment. */
  public static String of(Difference difference) {
    return new DiffMarkdown(difference).text();
  }

  private String text() {
    out.line(MARKER);
    out.line("### Promotion package: " + headline());
    if (!words.obstacle().isEmpty()) {
      out.paragraph(words.obstacle());
    }
    if (difference.nothing()) {
      out.paragraph("No file of the package changed.");
    }
    criteria();
    lookAt();
    fold(counted(difference.files().size(), "changed file"), files());
    findings();
    fold(counted(difference.figures().size(), "changed figure"), figures());
    String day = difference.asOf().map(d -> ", as of " + Wording.day(d)).orElse("");
    String states =
        ChangeWords.said(difference.base()) + " → " + ChangeWords.said(difference.head());
    out.last(
        "From " + states + day + ". A score measures the file, not the person or the decision.");
    return out.text();
  }

  private String headline() {
    return difference.comparable()
        ? words.headline().replaceFirst("\\((.*)\\)$", "(**$1**)")
        : words.headline();
  }

  private void criteria() {
    List<CriterionChange> moved = words.movedCriteria();
    if (moved.isEmpty()) {
      return;
    }
    out.line("");
    out.line("| | before | after | because |");
    out.line("|---|--:|--:|---|");
    for (CriterionChange c : moved.subList(0, Math.min(moved.size(), MOST_ROWS))) {
      out.row(
          ChangeWords.said(c.title()).replace("`", ""),
          DiffWords.before(c),
          DiffWords.after(c),
          words.because(c));
    }
    if (moved.size() > MOST_ROWS) {
      out.paragraph((moved.size() - MOST_ROWS) + " more criteria moved.");
    }
  }

  private void lookAt() {
    List<String> sentences = words.toLookAt();
    if (sentences.isEmpty()) {
      return;
    }
    out.line("\n**Look at**\n");
    sentences.stream().limit(MOST_SENTENCES).forEach(out::item);
    int more = sentences.size() - MOST_SENTENCES;
    if (more > 0) {
      out.item(more + " more below");
    }
  }

  private void findings() {
    List<Finding> added = difference.findings().added();
    List<Finding> resolved = difference.findings().resolved();
    List<List<String>> items = new ArrayList<>();
    DiffWords.mostSevereFirst(added)
        .forEach(f -> items.add(List.of("new: " + DiffWords.sentence(f))));
    resolved.forEach(f -> items.add(List.of("put right: " + DiffWords.sentence(f))));
    String both = counted(added.size(), "new finding") + ", " + resolved.size() + " put right";
    fold(both, items);
  }

  private List<List<String>> files() {
    List<Long> points = words.points();
    return IntStream.range(0, points.size())
        .mapToObj(i -> file(difference.files().get(i), points.get(i)))
        .toList();
  }

  /** A file in one line, or in one line and a list of what changed in it. */
  private List<String> file(FileChange file, long points) {
    boolean moves = difference.comparable() && !file.points().isEmpty();
    String number = moves ? Tenths.signed(points) + " " : "";
    List<String> details = ChangeWords.details(file);
    if (details.size() < 2) {
      return List.of(number + ChangeWords.name(file) + " " + ChangeWords.what(file));
    }
    List<String> lines = new ArrayList<>(List.of(number + ChangeWords.name(file)));
    details.stream().limit(MOST_DETAILS).forEach(lines::add);
    if (details.size() > MOST_DETAILS) {
      lines.add(details.size() - MOST_DETAILS + " more");
    }
    return lines;
  }

  private List<List<String>> figures() {
    return difference.figures().stream().map(f -> List.of(figure(f))).toList();
  }

  private static String figure(FigureChange figure) {
    List<String> used = figure.usedIn().stream().map(ChangeWords::said).toList();
    return ChangeWords.figure(figure)
        + (used.isEmpty() ? "" : ", printed in " + String.join(", ", used));
  }

  private void fold(String summary, List<List<String>> items) {
    if (items.isEmpty()) {
      return;
    }
    out.line("");
    out.line("<details><summary>" + summary + "</summary>");
    out.line("");
    out.items(items, MOST_ITEMS);
    out.line("");
    out.line("</details>");
  }

  private static String counted(int count, String noun) {
    return RunSummary.counted(count, noun);
  }
}
