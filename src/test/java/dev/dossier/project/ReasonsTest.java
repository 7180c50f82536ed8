package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.model.Endorsement;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Indicator;
import dev.dossier.project.AudienceView.ReasonView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What speaks against a case, told by the case itself. */
class ReasonsTest {
  private static final String PEER = "content/endorsements/peer.md";

  private static List<ReasonView> reasons(PackageText text) {
    return view(text, Audience.COMMITTEE).reasonsAgainst();
  }

  private static Optional<ReasonView> reason(PackageText text, String part) {
    return reasons(text).stream().filter(r -> r.against().contains(part)).findFirst();
  }

  private static PackageText endorsedOnce() {
    return FullPackage.text()
        .without("content/endorsements/director.md")
        .without("content/endorsements/risk.md")
        .without("content/endorsements/report.md")
        .without(PackageText.MANAGER);
  }

  @Test
  void anIndicatorWithoutEvidenceSpeaksAgainstTheCaseAndTheOthersSoftenIt() {
    assertThat(reasons(FullPackage.text()).get(0))
        .isEqualTo(
            new ReasonView(
                "There is no evidence for “Solved what others could not”: earlier serious attempts"
                    + " at this problem had failed or been given up.",
                "3 other indicators of “Unique value” have evidence, and the criterion stands at"
                    + " 0.19 without this one.",
                Optional.of("score.html#unique-value")));
    assertThat(reason(FullPackage.text(), "“Steady in a crisis”").orElseThrow().mitigation())
        .isEqualTo(
            "1 other indicator of “Leadership maturity” has evidence, and the criterion stands at"
                + " 0.02 without this one.");
    assertThat(reason(FullPackage.text(), "“A place to fill”").orElseThrow().mitigation())
        .isEqualTo("Nothing else speaks for this criterion yet either.");
  }

  @Test
  void theWeakestCriterionIsNamedWithWhatSpeaksForItMost() {
    PackageText each =
        FullPackage.text()
            .with(
                "content/evidence/need.md",
                """
                ---
                title: Residency
                period: 2025-01..2026-01
                role: Lead
                reach: {teams: 10}
                supports: [emerging-domain, strategic-initiative, succession]
                ---
                Done.
                """);
    assertThat(reason(each, "the weakest of the criteria").orElseThrow())
        .satisfies(
            weakest -> {
              assertThat(weakest.against())
                  .startsWith("“Leadership maturity” is the weakest of the criteria: it stands at");
              assertThat(weakest.mitigation()).endsWith("speaks for it most.");
              assertThat(weakest.href().orElseThrow()).startsWith("evidence/");
            });
  }

  @Test
  void aCriterionWithoutAnyEvidenceIsNotCalledTheWeakestOnceMore() {
    assertThat(reason(FullPackage.text(), "the weakest of the criteria")).isEmpty();
  }

  @Test
  void whatThePlanAnswersIsToldToNobodyButTheCandidate() {
    PackageText text =
        FullPackage.text()
            .with(
                "content/plan/actions/successor.md",
                """
                ---
                title: Find a successor
                supports: [succession]
                due: 2026-08-01
                ---
                Soon.
                """)
            .with(
                "content/plan/actions/over.md",
                """
                ---
                title: Long over
                supports: [succession]
                status: done
                done: 2026-01-01
                ---
                Done.
                """)
            .with(
                "content/plan/blockers/alone.md",
                """
                ---
                title: Nobody else knows it
                kind: performance
                status: easing
                recover-by: 2026-12-18
                ---
                True.
                """)
            .with(
                "content/plan/blockers/gone.md",
                """
                ---
                title: Gone by now
                kind: performance
                status: cleared
                ---
                True.
                """);
    List<ReasonView> own = view(text, Audience.PRIVATE).reasonsAgainst();

    assertThat(own)
        .extracting(ReasonView::mitigation)
        .anyMatch(m -> m.endsWith("“Find a successor” (due 1 August 2026)."))
        .anyMatch(m -> m.endsWith("Nothing in the plan leads to any."));
    assertThat(own)
        .contains(
            new ReasonView(
                "“Nobody else knows it” stands in the way.",
                "It should be out of the way by 18 December 2026, and it is easing.",
                Optional.of("plan/blockers/alone.html")));
    assertThat(own)
        .extracting(ReasonView::mitigation)
        .anyMatch(m -> m.startsWith("It should have been out of the way by 29 June 2026"));
    assertThat(own.toString()).doesNotContain("Gone by now", "Long over");
    assertThat(reasons(text).toString())
        .doesNotContain("the plan", "successor", "Nobody else knows it");
  }

  @Test
  void monthsThatAreMissingSpeakAgainstIt() {
    assertThat(reason(FullPackage.text(), "without a gap;")).isEmpty();
    PackageText one =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2026-06..2026-06");
    assertThat(reason(one, "without a gap;"))
        .contains(
            new ReasonView(
                "“Sustained performance” asks for 12 months without a gap; 1 is shown.",
                "The score already counts the criterion at 8\u00a0% of its value for this.",
                Optional.of("score.html#months")));
    PackageText nine =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2025-10..2026-06");
    assertThat(reason(nine, "without a gap;").orElseThrow().against()).endsWith("; 9 are shown.");
    PackageText twelve =
        FullPackage.text().changed(PackageText.PLATFORM, "2025-01..2026-06", "2025-07..2026-06");
    assertThat(reason(twelve, "without a gap;")).isEmpty();
  }

  @Test
  void aCaseThatStandsOnOneLegSaysSo() {
    assertThat(reason(FullPackage.text(), "alone."))
        .contains(
            new ReasonView(
                "13.2 of the 14.5 points hang on “Platform” alone.",
                "Without it the rest still makes 1.3.",
                Optional.of("evidence/platform.html")));
    assertThat(reason(PackageText.small(), "alone.")).as("a withheld score is not told").isEmpty();
  }

  @Test
  void aFileThatLessThanATenthHangsOnIsNoLeg() {
    PackageText even = PackageText.small().without(PackageText.PLATFORM);
    for (Indicator indicator :
        PackageText.small().understood().playbook().orElseThrow().indicators()) {
      even = even.with("content/evidence/" + indicator.id() + ".md", speaking(indicator.id()));
    }
    // each of the first four gives 2.0 of 20.0 points, and a second file for each halves that
    PackageText twice = even;
    for (String first :
        List.of(
            "beyond-team-scope",
            "shapes-leadership-decisions",
            "owns-direction",
            "mentors-seniors")) {
      twice = twice.with("content/evidence/second-" + first + ".md", speaking(first));
    }
    assertThat(reason(twice, "alone.")).isEmpty();
    PackageText fewer = even.without("content/evidence/succession.md");
    assertThat(reason(fewer, "alone.").orElseThrow().against())
        .startsWith("2.0 of the 19.0 points");
  }

  private static String speaking(String indicator) {
    return """
    ---
    title: T
    period: 2025-01..
    role: Lead
    reach: {teams: 10}
    supports: [
    """
        + indicator
        + "]\n---\n";
  }

  @Test
  void endorsementsThatNobodyRecordedSpeakAgainstIt() {
    String only = "only the candidate’s file says so.";
    assertThat(reason(FullPackage.text(), "endorsement"))
        .contains(
            new ReasonView(
                "None of the 5 endorsements is recorded by its endorser: " + only,
                "Such an endorsement adds nothing to the score, and each names a person to ask.",
                Optional.of("endorsements.html")));
    assertThat(reason(endorsedOnce(), "endorsement").orElseThrow().against())
        .isEqualTo("The one endorsement is not recorded by its endorser: " + only);
    assertThat(reason(endorsedOnce().without(PEER), "endorse"))
        .contains(
            new ReasonView(
                "Nobody endorses any of the evidence yet.",
                "Sources and artifacts can be opened and checked without an endorser.",
                Optional.of("endorsements.html")));
    assertThat(recorded(4))
        .contains("1 of the 5 endorsements is not recorded by the endorser: " + only);
    assertThat(recorded(3))
        .contains("2 of the 5 endorsements are not recorded by the endorser: " + only);
    assertThat(recorded(5)).noneMatch(against -> against.contains("endorse"));
  }

  /** What speaks against the package of which this many endorsements are recorded. */
  private static List<String> recorded(int number) {
    Understood read = FullPackage.text().understood();
    PromotionPackage pack = read.pack().orElseThrow();
    List<Endorsement> endorsements = new ArrayList<>(pack.endorsements());
    for (int i = 0; i < number; i++) {
      Endorsement e = endorsements.get(i);
      endorsements.set(
          i,
          new Endorsement(
              e.head(),
              e.from(),
              e.relation(),
              e.level(),
              e.date(),
              e.endorses(),
              e.fingerprints(),
              i % 2 == 0 ? Trust.RECORDED : Trust.VERIFIED));
    }
    PromotionPackage endorsed =
        new PromotionPackage(
            pack.promotion(),
            pack.evidence(),
            endorsements,
            pack.document(),
            pack.plan(),
            pack.pages(),
            pack.attachments(),
            pack.drafts(),
            pack.incomplete());
    return new Projection(endorsed, read.playbook().orElseThrow(), Projected.DAY, List.of())
        .of(Audience.COMMITTEE).reasonsAgainst().stream().map(ReasonView::against).toList();
  }

  @Test
  void filesWithNothingToOpenSpeakAgainstIt() {
    ReasonView bare = reason(FullPackage.text(), "nothing to open").orElseThrow();
    assertThat(bare.against())
        .isEqualTo(
            "There is nothing to open for “Routing strategy”, “Checkout”, “Four seniors”, “Cells"
                + " at scale”, “Architecture council”, “Brown bags”, “Draining without a pause” and"
                + " “Retry budgets”.");
    assertThat(bare.mitigation())
        .isEqualTo("They count at a credibility of 0.40, the lowest there is.");
    assertThat(bare.href()).isEmpty();
    assertThat(reason(PackageText.small(), "nothing to open").orElseThrow().mitigation())
        .isEqualTo("It counts at a credibility of 0.40, the lowest there is.");
    PackageText open =
        PackageText.small()
            .changed(
                PackageText.PLATFORM,
                "role:",
                "artifacts:\n  - {kind: code, title: C, link: \"https://example.com\"}\nrole:");
    assertThat(reason(open, "nothing to open")).isEmpty();
  }

  @Test
  void impactThatIsNotMeasuredSpeaksAgainstIt() {
    assertThat(reason(FullPackage.text(), "of the impact"))
        .contains(
            new ReasonView(
                "$2.19M a year of the impact is estimated, not measured.",
                "It is shown with its range and kept out of the measured total.",
                Optional.of("evidence/checkout.html#outcome-1")));
    PackageText projected =
        PackageText.small().changed(PackageText.PLATFORM, "basis: measured", "basis: projected");
    assertThat(reason(projected, "of the impact").orElseThrow().against())
        .isEqualTo("$500K a year of the impact is projected, not measured.");
    PackageText nothing =
        PackageText.small()
            .changed(PackageText.PLATFORM, "basis: measured", "basis: estimated")
            .changed(PackageText.PLATFORM, "to: 400000", "to: 900000");
    assertThat(reason(nothing, "of the impact")).as("no money is no impact").isEmpty();
  }

  @Test
  void anIndicatorSetAsideIsNamedWithItsReason() {
    List<ReasonView> all = reasons(FullPackage.text());
    assertThat(all.get(all.size() - 1))
        .isEqualTo(
            new ReasonView(
                "“A growing team” is set aside, at the candidate’s wish, and does not count.",
                "The reason given: The organisation does not grow this year.",
                Optional.of("score.html#organizational-need")));
  }

  @Test
  void thePublicIsToldNone() {
    assertThat(view(FullPackage.text(), Audience.PUBLIC).reasonsAgainst()).isEmpty();
  }
}
