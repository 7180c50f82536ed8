package dev.dossier.document.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A section that, laid out, runs over its pages. */
public record SectionOverflows() implements Rule {

  /** Passages that are named; whoever has to cut more looks for themselves. */
  private static final int NAMED = 5;

  @Override
  public String id() {
    return "budget/section-overflows";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /**
   * A passage that could be left out.
   *
   * @param beginning its first words
   */
  public record Cut(String beginning, int lines) {}

  /**
   * Of several items the one that contributes least to the score.
   *
   * @param points what it contributes, in words
   * @param enough whether the section fits without it
   */
  public record Weakest(String title, String points, boolean enough) {}

  /**
   * A section runs over.
   *
   * @param pages pages that it may fill
   * @param lines lines that stand beyond them
   * @param cuts passages without which it fits; empty when none would do
   * @param weakest what it could do without; absent where nothing can be weighed
   */
  public Finding at(
      Place place,
      String section,
      int pages,
      int lines,
      List<Cut> cuts,
      Optional<Weakest> weakest) {
    String allowed = count(pages, "page");
    String without =
        cuts.stream()
                .limit(cuts.size() > NAMED ? NAMED - 1 : NAMED)
                .map(cut -> "“" + cut.beginning() + "” (" + count(cut.lines(), "line") + ")")
                .collect(Collectors.joining(", "))
            + (cuts.size() > NAMED ? " and " + (cuts.size() - NAMED + 1) + " more passages" : "");
    return finding(
        place,
        section + " is " + allowed + " and " + count(lines, "line") + "; " + allowed + " allowed",
        "Shorten it by "
            + count(lines, "line")
            + (cuts.isEmpty() ? "." : "; without " + without + " it fits.")
            + weakest.map(SectionOverflows::words).orElse(""));
  }

  /**
   * A section is so long that its document is not laid out.
   *
   * @param pages pages that it may fill
   * @param lines lines that it takes at most
   * @param most lines of the longest document that is laid out
   */
  public Finding reckoned(Place place, String section, int pages, int lines, int most) {
    return finding(
        place,
        section + " is up to " + count(lines, "line") + "; " + count(pages, "page") + " allowed",
        "Shorten it. A document of more than "
            + count(most, "line")
            + " is not laid out, so nothing is said of its other sections.");
  }

  private static String words(Weakest weakest) {
    return " Its weakest item is “"
        + weakest.title()
        + "”, which contributes "
        + weakest.points()
        + " points"
        + (weakest.enough() ? "; without that it fits, too." : ".");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
