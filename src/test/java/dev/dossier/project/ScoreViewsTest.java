package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.ScoreView.CellView;
import dev.dossier.project.ScoreView.CriterionView;
import dev.dossier.project.ScoreView.GainView;
import dev.dossier.project.ScoreView.IndicatorView;
import dev.dossier.project.ScoreView.MonthView;
import dev.dossier.project.ScoreView.ShareView;
import dev.dossier.project.ScoreView.TermView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The score as readers with a score see it: every term with its arithmetic. */
class ScoreViewsTest {
  private static final LinkView PLATFORM =
      new LinkView("Platform", Optional.of("evidence/platform.html"));

  private final ScoreView score = score(FullPackage.text());

  private static ScoreView score(PackageText text) {
    return view(text, Audience.COMMITTEE).score().orElseThrow();
  }

  private CriterionView criterion(int index) {
    return score.criteria().get(index);
  }

  @Test
  void aScoreStandsWithItsBandItsCoverageAndWhatItIsWithoutItsStrongestFile() {
    // 9.475 for sustained performance, 4.75 for unique value and 0.3 for maturity
    assertThat(score.score()).isEqualTo("14.5");
    assertThat(score.value()).isEqualTo(14.525, within(1e-9));
    assertThat(score.withheld()).isFalse();
    assertThat(score.band()).isEqualTo("foundation");
    assertThat(score.advice()).startsWith("Look for work beyond the team");
    assertThat(score.coverage()).isEqualTo("evidence for 8 of 15 indicators, 1 set aside");
    assertThat(score.strongest()).contains(PLATFORM);
    assertThat(score.withoutStrongest()).isEqualTo("1.3");
    assertThat(score.caution())
        .isEqualTo(
            "A score measures what these files show. It judges neither the person nor the"
                + " decision.");
  }

  @Test
  void aWithheldScoreIsNoNumberAnywhere() {
    ScoreView withheld = score(PackageText.small());
    assertThat(withheld.withheld()).isTrue();
    assertThat(withheld.score()).isEmpty();
    assertThat(withheld.value()).isZero();
    assertThat(withheld.band()).isEmpty();
    assertThat(withheld.withoutStrongest()).isEmpty();
    assertThat(withheld.terms()).isEmpty();
    assertThat(withheld.gains()).isEmpty();
    assertThat(withheld.coverage()).isEqualTo("evidence for 2 of 16 indicators");
    assertThat(withheld.criteria()).extracting(CriterionView::points).containsOnly("");
    assertThat(withheld.criteria())
        .flatExtracting(CriterionView::indicators)
        .flatExtracting(IndicatorView::shares)
        .extracting(ShareView::points)
        .containsExactly("", "");
  }

  @Test
  void aCriterionSaysHowItsValueCameAbout() {
    CriterionView sustained = criterion(0);
    assertThat(sustained.id()).isEqualTo("sustained-performance");
    assertThat(sustained.weight()).isEqualTo("40\u00a0%");
    assertThat(sustained.valueText()).isEqualTo("0.24");
    assertThat(sustained.points()).isEqualTo("9.5");
    assertThat(sustained.arithmetic())
        .isEqualTo("(0.60 + 0.19 + 0.08 + 0.08) ÷ 4 = 0.24; × 1.00 for the months = 0.24");
    assertThat(sustained.sustain()).isEqualTo("18 months without a gap; 12 are asked for");
    assertThat(criterion(1).arithmetic()).isEqualTo("(0.08 + 0.08 + 0.00 + 0.60) ÷ 4 = 0.19");
    assertThat(criterion(1).sustain()).isEmpty();
    assertThat(criterion(2).arithmetic())
        .as("what is set aside is no part of the mean")
        .isEqualTo("(0.00 + 0.00 + 0.00) ÷ 3 = 0.00");
  }

  @Test
  void aCriterionSetAsideWholeSaysSo() {
    PackageText none =
        FullPackage.text()
            .changed(
                PackageText.CASE,
                "waive:\n",
                """
                waive:
                  - {indicator: emerging-domain, reason: none}
                  - {indicator: strategic-initiative, reason: none}
                  - {indicator: succession, reason: none}
                """);
    assertThat(score(none).criteria().get(2).arithmetic())
        .isEqualTo("every indicator is set aside");
  }

  @Test
  void aCriterionSaysWhatHoldsItBack() {
    assertThat(criterion(1).heldBackBy())
        .containsExactly(
            "no evidence for “Solved what others could not”",
            "“Rare expertise”, “Opened new business” and “Built what others stand on” rest on one"
                + " file each");
    assertThat(criterion(2).heldBackBy())
        .containsExactly(
            "no evidence for “An emerging field”, “An initiative of that weight” and “A place to"
                + " fill”",
            "“A growing team” set aside");
    assertThat(criterion(3).heldBackBy()).endsWith("“Brought sides together” rests on one file");
  }

  @Test
  void whatIsSetAsideRestsOnNothing() {
    PackageText aside =
        FullPackage.text()
            .changed(
                PackageText.CASE,
                "waive:\n",
                "waive:\n  - {indicator: consensus, reason: Nobody disagrees.}\n");
    assertThat(score(aside).criteria().get(3).heldBackBy())
        .as("though a file speaks for it")
        .endsWith("“Brought sides together” set aside")
        .noneMatch(reason -> reason.contains("on one file"));
  }

  @Test
  void twoFilesForAnIndicatorHoldNothingBack() {
    PackageText two =
        FullPackage.text()
            .changed(
                "content/evidence/checkout.md", "[owns-direction,", "[owns-direction, consensus,");
    assertThat(score(two).criteria().get(3).heldBackBy())
        .containsExactly(
            "no evidence for “Steady in a crisis”, “Made the hard call” and “Thought years ahead”");
    assertThat(score(two).criteria().get(3).indicators().get(2).arithmetic())
        .isEqualTo("0.15 = 1 − (1 − 0.08) × (1 − 0.08)");
  }

  @Test
  void missingMonthsHoldACriterionBackAndAreCounted() {
    PackageText short_ =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2026-06..2026-06");
    CriterionView sustained = score(short_).criteria().get(0);
    assertThat(sustained.sustain()).isEqualTo("1 month without a gap; 12 are asked for");
    assertThat(sustained.heldBackBy()).startsWith("1 of the 12 months covered");
    assertThat(score(short_).months().summary())
        .isEqualTo(
            "1 month of work at the next level without a gap, since June 2026; 12 are asked for.");

    PackageText none = FullPackage.text().without(PackageText.PLATFORM);
    assertThat(score(none).criteria().get(0).heldBackBy())
        .contains("none of the 12 months covered");
    assertThat(score(none).months().summary())
        .isEqualTo(
            "No month yet shows work at the next level without a gap up to now; 12 are asked for.");
  }

  @Test
  void asManyMonthsAsAreAskedForHoldNothingBack() {
    PackageText twelve =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2025-07..2026-06");
    assertThat(score(twelve).criteria().get(0).heldBackBy())
        .noneMatch(reason -> reason.contains("months"));
  }

  @Test
  void anIndicatorSaysWhatIsKnownOfIt() {
    assertThat(criterion(0).indicators().get(0))
        .extracting(IndicatorView::state, IndicatorView::valueText, IndicatorView::arithmetic)
        .containsExactly("evidenced", "0.60", "0.60 = 1 − (1 − 0.60)");
    assertThat(criterion(0).indicators().get(0).note()).isEmpty();
    assertThat(criterion(0).indicators().get(0).shares())
        .containsExactly(new ShareView(PLATFORM, "0.60", "6.00"));
    assertThat(criterion(1).indicators().get(2))
        .extracting(
            IndicatorView::state,
            IndicatorView::valueText,
            IndicatorView::arithmetic,
            IndicatorView::note)
        .containsExactly("unknown", "–", "", "No evidence yet.");
    assertThat(criterion(2).indicators().get(0))
        .extracting(IndicatorView::state, IndicatorView::valueText, IndicatorView::note)
        .containsExactly("waived", "–", "Set aside: The organisation does not grow this year.");
  }

  @Test
  void termsAreTheFilesWithPointsLargestFirstAndAddUpToTheScore() {
    assertThat(score.terms())
        .extracting(t -> t.evidence().text(), TermView::points, TermView::criterion)
        .containsExactly(
            tuple("Platform", "9.8", "sustained-performance"),
            tuple("Routing strategy", "1.9", "sustained-performance"),
            tuple("Checkout", "1.3", "sustained-performance"),
            tuple("Four seniors", "0.8", "sustained-performance"),
            tuple("Cells at scale", "0.5", "unique-value"),
            tuple("Architecture council", "0.3", "leadership-maturity"));
    assertThat(score.terms().stream().mapToDouble(TermView::value).sum())
        .isEqualTo(score.value(), within(1e-9));
    assertThat(score.terms().get(1).arithmetic())
        .isEqualTo(
            "strength 0.19 = magnitude 0.50 × credibility 0.40 × recency 0.94 × dilution 1.00");
    assertThat(score.terms().get(1).product()).isEqualTo("0.50 × 0.40 × 0.94 × 1.00 = 0.19");
  }

  @Test
  void theMatrixHasARowForEachFileThatSpeaksForAnythingAndACellForEachIndicator() {
    assertThat(score.matrix().columns()).hasSize(16);
    assertThat(score.matrix().columns().get(8))
        .isEqualTo(new ScoreView.ColumnView("Organisational need", "A growing team", "waived"));
    assertThat(score.matrix().rows())
        .extracting(row -> row.evidence().text())
        .containsExactly(
            "Platform",
            "Routing strategy",
            "Checkout",
            "Four seniors",
            "Cells at scale",
            "Architecture council");
    List<CellView> cells = score.matrix().rows().get(0).cells();
    assertThat(cells).hasSize(16);
    assertThat(cells.get(0)).isEqualTo(new CellView(0.6, "0.60"));
    assertThat(cells.get(1)).isEqualTo(new CellView(0, ""));
    assertThat(cells.get(7)).isEqualTo(new CellView(0.6, "0.60"));
  }

  @Test
  void theStripOfMonthsNamesTheFilesOfEachMonth() {
    assertThat(score.months().summary())
        .isEqualTo(
            "18 months of work at the next level without a gap, since January 2025; 12 are asked"
                + " for.");
    List<MonthView> months = score.months().months();
    assertThat(months.get(0)).isEqualTo(new MonthView("May 2023", "2023-05", 0, false, List.of()));
    assertThat(months.get(months.size() - 1))
        .isEqualTo(new MonthView("June 2026", "2026-06", 1, true, List.of("Platform")));
  }

  @Test
  void aGainSaysWhatToDoInWordsAndLeadsToTheFileItConcerns() {
    PackageText short_ =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2026-01..2026-06");
    List<GainView> gains = score(short_).gains();
    assertThat(gains)
        .extracting(GainView::what, GainView::kind, GainView::href)
        .contains(
            tuple(
                "An endorsement of “Platform”, committed or acknowledged by whoever gives it",
                "endorse",
                Optional.of("evidence/platform.html")),
            tuple(
                "Something to open for “Checkout”",
                "artifact",
                Optional.of("evidence/checkout.html")),
            tuple(
                "One piece of evidence of usual strength for “A place to fill”",
                "evidence",
                Optional.empty()),
            tuple(
                "The months that are missing for “Sustained performance”",
                "months",
                Optional.empty()));
    // half of 40 · (0.6 + 0.1875 + 0.08 + 0.08) / 4
    assertThat(gains.get(0).points()).isEqualTo("+4.7");
    assertThat(gains.get(0).value()).isEqualTo(4.7375, within(1e-9));
  }
}
