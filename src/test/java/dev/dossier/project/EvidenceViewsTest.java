package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.WorkView;
import dev.dossier.project.EvidenceView.ArtifactView;
import dev.dossier.project.EvidenceView.CountingView;
import dev.dossier.project.EvidenceView.DimensionView;
import dev.dossier.project.EvidenceView.InputView;
import dev.dossier.project.EvidenceView.ModelView;
import dev.dossier.project.EvidenceView.OutcomeView;
import dev.dossier.project.EvidenceView.SupportView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence on its page: figures, narrative, and how it counts. */
class EvidenceViewsTest {
  private static final String CHECKOUT = "content/evidence/checkout.md";
  private static final String STRATEGY = "content/evidence/strategy.md";

  private static EvidenceView evidence(PackageText text, String id) {
    return evidence(text, Audience.COMMITTEE, id);
  }

  private static EvidenceView evidence(PackageText text, Audience audience, String id) {
    return view(text, audience).evidence().stream()
        .filter(e -> e.id().equals("evidence/" + id))
        .findFirst()
        .orElseThrow();
  }

  private static PackageText shown(String file, String exactness) {
    return FullPackage.text()
        .changed(file, "role:", "audience: public\npublic-figures: " + exactness + "\nrole:");
  }

  private static CountingView counting(PackageText text, String id) {
    return evidence(text, id).counting().orElseThrow();
  }

  @Test
  void readersWithAScoreSeeItByPointsAndOthersTheLatestFirst() {
    assertThat(view(FullPackage.text(), Audience.COMMITTEE).evidence())
        .extracting(EvidenceView::title)
        .startsWith("Platform", "Routing strategy", "Checkout")
        .hasSize(10);
    PackageText open = PackageText.small();
    Map<String, String> periods =
        Map.of(
            "b", "2025-01..2025-12",
            "a", "2025-01..2025-12",
            "c", "2025-02..2025-12",
            "d", "2020-01..");
    for (Map.Entry<String, String> file : periods.entrySet()) {
      open =
          open.with(
              "content/evidence/" + file.getKey() + ".md",
              "---\ntitle: T\nperiod: "
                  + file.getValue()
                  + "\naudience: public\nrole: Lead\n---\n");
    }
    assertThat(view(open, Audience.PUBLIC).evidence())
        .extracting(EvidenceView::id)
        .containsExactly("evidence/d", "evidence/c", "evidence/a", "evidence/b");
  }

  @Test
  void itIsToldWithItsPeriodRoleAndShare() {
    EvidenceView platform = evidence(FullPackage.text(), "platform");
    assertThat(platform.path()).isEqualTo("evidence/platform.html");
    assertThat(platform.kind()).isEqualTo("Initiative");
    assertThat(platform.period()).isEqualTo("January 2025 – June 2026");
    assertThat(platform.from()).isEqualTo("2025-01");
    assertThat(platform.to()).isEqualTo("2026-06");
    assertThat(platform.role()).isEqualTo("Technical lead");
    assertThat(platform.share()).isEqualTo("all of it");
    assertThat(platform.stakeholders()).containsExactly("VP Infrastructure");
    assertThat(platform.commits()).containsExactly("platform#12");
    assertThat(platform.sourceFile()).isEqualTo("content/evidence/platform.md");
    assertThat(platform.endorsements())
        .extracting(EndorsementView::relation)
        .containsExactlyInAnyOrder("manager", "peer", "skip-level", "stakeholder", "report");
    assertThat(evidence(FullPackage.text(), "council").share()).isEqualTo("40\u00a0%");
    assertThat(evidence(FullPackage.text(), "mentoring").to()).as("still running").isEmpty();
    assertThat(evidence(FullPackage.text(), "keynote").tags()).containsExactly("cells", "speaking");
    assertThat(evidence(FullPackage.text(), "keynote").endorsements()).isEmpty();
    assertThat(evidence(FullPackage.text(), "strategy").decisions())
        .containsExactly("Two data centres are given up");
  }

  @Test
  void itsHeadlineIsTheWeightiestFigureThatItHas() {
    assertThat(headline(FullPackage.text(), "platform")).isEqualTo("$500K a year, measured impact");
    assertThat(headline(FullPackage.text(), "strategy")).isEqualTo("10, teams");
    assertThat(headline(FullPackage.text(), "brown-bags")).isEqualTo("4, talks");
    assertThat(evidence(FullPackage.text(), "keynote").headline()).as("one talk").isEmpty();
  }

  private static String headline(PackageText text, String id) {
    FigureView figure = evidence(text, id).headline().orElseThrow();
    return figure.text() + ", " + figure.label();
  }

  @Test
  void aHeadlineThatIsNoMoneyIsToldAsTheChangeThatItWas() {
    PackageText text =
        FullPackage.text()
            .changed(
                STRATEGY,
                "reach: {teams: 10}\n",
                "reach: {customers: 7}\noutcomes:\n  - {metric: time to drain, from: 310, to: 260,"
                    + " unit: ms, better: lower, basis: measured}\n");
    FigureView told = evidence(text, "strategy").headline().orElseThrow();
    assertThat(told.text()).isEqualTo("310 → 260\u00a0ms");
    assertThat(told.label()).isEqualTo("time to drain");
    assertThat(told.name()).isEqualTo("evidence/strategy outcomes[0]");
    assertThat(told.href()).contains("evidence/strategy.html#outcome-1");
    assertThat(told.explanation()).isEmpty();
    PackageText magnitude =
        text.changed(STRATEGY, "role:", "audience: public\npublic-figures: magnitude\nrole:");
    assertThat(evidence(magnitude, Audience.PUBLIC, "strategy").headline().orElseThrow().text())
        .isEqualTo("dozens (ms)");
  }

  @ParameterizedTest
  @CsvSource({
    "designs in review, designs/year, 1 → 4\u00a0a year",
    "designs in review, designs, 1 → 4",
    "papers, designs/year, 1 → 4\u00a0designs/year",
    "papers, USD/year, $3"
  })
  void aChangeLeavesOutTheUnitThatItsMetricNames(String metric, String unit, String words) {
    PackageText text =
        FullPackage.text()
            .changed(
                STRATEGY,
                "reach:",
                "outcomes:\n  - {metric: %s, from: 1, to: 4, unit: %s, basis: estimated}\nreach:"
                    .formatted(metric, unit));
    assertThat(evidence(text, "strategy").headline().orElseThrow().text()).isEqualTo(words);
  }

  @Test
  void itsFactsAreWhatItReachesAndCounts() {
    assertThat(facts("platform"))
        .containsExactly(
            "teams: 10", "engineers: 127", "products: 3", "customers: 2M", "organisation: 1");
    assertThat(facts("strategy")).containsExactly("teams: 10", "documents: 3", "views: 1,200");
    assertThat(facts("mentoring")).containsExactly("people mentored: 4", "people promoted: 2");
    assertThat(facts("keynote")).isEmpty();
  }

  private static List<String> facts(String id) {
    return Projected.texts(evidence(FullPackage.text(), id).facts());
  }

  @Test
  void itsSummaryIsTheFirstSentenceOfTheResultWithItsFigures() {
    assertThat(evidence(FullPackage.text(), "platform").summary())
        .isEqualTo("An outage stays in 3 products, or ….");
    assertThat(evidence(FullPackage.text(), "strategy").summary())
        .as("the result comes before what is written first")
        .isEqualTo("Leadership decided by them.");
    assertThat(evidence(FullPackage.text(), "keynote").summary())
        .isEqualTo("Six hundred people listened.");
    PackageText list =
        FullPackage.text()
            .changed("content/evidence/keynote.md", "Six hundred people listened.", "- A list.\n");
    assertThat(evidence(list, "keynote").summary()).as("a list is no running text").isEmpty();
  }

  @Test
  void itsNarrativeIsCutAtItsTopmostHeadingsAndEachPartKeepsItsNotes() {
    String note = "\n\n[^1]: Seen in the log.\n";
    assertThat(evidence(FullPackage.text(), "platform").sections())
        .containsExactly(
            part("", "Before the first heading." + note),
            part("Context", "Outages spread. [^1]\n\n### Detail\nEvery Monday." + note),
            part("Action", "I cut it into cells: {{evidence/platform reach.teams}} teams." + note),
            part(
                "Result",
                "An outage stays in {{evidence/platform reach.products}} products, or"
                    + " {{evidence/platform views}}. More follows."
                    + note.stripTrailing()));
    assertThat(evidence(FullPackage.text(), "keynote").sections())
        .containsExactly(
            new LabelledText("", new Markdown("Six hundred people listened.", "evidence/keynote")));
    assertThat(evidence(FullPackage.text(), "checkout").sections())
        .extracting(LabelledText::label)
        .as("nothing stands before the first heading")
        .containsExactly("Result");
  }

  private static LabelledText part(String label, String text) {
    return new LabelledText(label, new Markdown(text, "evidence/platform"));
  }

  @Test
  void anArtifactLeadsWhereItsReadersCanOpenIt() {
    assertThat(evidence(FullPackage.text(), "platform").artifacts())
        .containsExactly(
            new ArtifactView(
                "design-doc",
                "Cells",
                Optional.of("https://example.com/cells"),
                "One cell fails alone."),
            new ArtifactView("code", "The drain", Optional.empty(), ""));
  }

  @Test
  void itNamesTheIndicatorsThatItSpeaksForWithThePointsOfEach() {
    assertThat(evidence(FullPackage.text(), "platform").supports())
        .containsExactly(
            new SupportView("Sustained performance", "Reaches beyond the team", "6.0"),
            new SupportView("Unique value", "Built what others stand on", "3.8"));
    assertThat(evidence(shown(PackageText.PLATFORM, "exact"), Audience.PUBLIC, "platform"))
        .satisfies(e -> assertThat(e.supports()).extracting(SupportView::points).containsOnly(""));
    assertThat(evidence(PackageText.small(), "platform").supports())
        .as("a withheld score gives no points")
        .extracting(SupportView::points)
        .containsExactly("", "");
    assertThat(evidence(FullPackage.text(), "runbook").supports())
        .as("what has not begun gives none")
        .extracting(SupportView::points)
        .containsOnly("");
  }

  @Test
  void howMuchItCountsIsNotForThePublicEvenIfItSeesEnoughForAScore() {
    PackageText open = FullPackage.text();
    for (String file : open.paths()) {
      if (file.startsWith("content/e")) {
        String key = file.startsWith("content/evidence/") ? "period:" : "relation:";
        String shown = key.equals("period:") ? "public-figures: exact\n" : "";
        open = open.changed(file, key, "audience: public\n" + shown + key);
      }
    }
    AudienceView told = view(open, Audience.PUBLIC);
    assertThat(told.evidence()).hasSize(10);
    assertThat(told.evidence())
        .flatExtracting(EvidenceView::supports)
        .isNotEmpty()
        .extracting(SupportView::points)
        .containsOnly("");
    assertThat(told.evidence()).extracting(EvidenceView::counting).containsOnly(Optional.empty());
    assertThat(told.endorsements())
        .hasSize(5)
        .extracting(EndorsementView::trust)
        .as("nor how far an endorsement is trusted")
        .containsOnly("");
  }

  @Test
  void itSaysHowItCountsFactorByFactor() {
    CountingView counting = counting(FullPackage.text(), "platform");
    assertThat(counting.points()).isEqualTo("9.8");
    assertThat(counting.strength()).isEqualTo("0.60");
    assertThat(counting.tier()).isEqualTo("artifact");
    assertThat(counting.arithmetic())
        .isEqualTo(
            "strength 0.60 = magnitude 1.00 × credibility 0.60 × recency 1.00 × dilution 1.00");
    assertThat(counting.notes())
        .containsExactly(
            "Magnitude 1.00: the mean of scope 1.00 and thinking 1.00.",
            "Credibility 0.60: an artifact its readers can open.",
            "Recency 1.00: the work is still running.",
            "Dilution 1.00: it speaks for 2 indicators, and up to 4 count in full.");
    assertThat(counting(PackageText.small(), "platform").points()).as("withheld").isEmpty();
    assertThat(counting(PackageText.small(), "platform").strength()).isEqualTo("0.08");
  }

  @Test
  void itsRecencySaysWhenItEndedOrThatItHasNotBegun() {
    assertThat(counting(FullPackage.text(), "strategy").notes())
        .contains(
            "Credibility 0.40: the candidate says so, and nothing can be opened.",
            "Recency 0.94: the work ended in March 2024.",
            "Dilution 1.00: it speaks for 1 indicator, and up to 4 count in full.");
    assertThat(counting(FullPackage.text(), "runbook").notes())
        .contains(
            "Recency 1.00: it begins after the as-of date and does not count.",
            "Dilution 0.80: it speaks for 5 indicators, and up to 4 count in full.");
  }

  @Test
  void itsMeasuresStandBesideWhatIsUsualAndTheBar() {
    assertThat(counting(FullPackage.text(), "platform").dimensions())
        .contains(
            new DimensionView("Scope", 1.0, "10 teams", "2 teams", "10 teams", true),
            new DimensionView("Thinking", 1.0, "3\u00a0×", "1\u00a0×", "3\u00a0×", true),
            new DimensionView(
                "Influence", 0.0, "1 stakeholder", "4 stakeholders", "16 stakeholders", false));
    assertThat(counting(FullPackage.text(), "checkout").dimensions())
        .extracting(DimensionView::title, DimensionView::measured, DimensionView::bar)
        .contains(tuple("Scope", "1 team", "10 teams"), tuple("Impact", "$1.75M", "$10M"));
    PackageText bare =
        FullPackage.text()
            .changed(PackageText.CASE, "baseline: {teams: 2,", "baseline: {")
            .changed(PackageText.PLATFORM, "complexity: 3\n", "");
    assertThat(counting(bare, "platform").dimensions())
        .contains(
            new DimensionView("Scope", 0.0, "10 teams", "not stated", "unknown", true),
            new DimensionView("Thinking", 0.0, "not stated", "1\u00a0×", "3\u00a0×", false));
  }

  @Test
  void anOutcomeTellsBeforeAfterAndHowItIsKnown() {
    assertThat(evidence(FullPackage.text(), "platform").outcomes())
        .containsExactly(
            new OutcomeView(
                "outcome-1",
                "run cost",
                "$900K a year",
                "$400K a year",
                "$500K a year",
                "measured, May 2026",
                Optional.of(new LinkView("source", Optional.of("https://example.com/ledger"))),
                Optional.empty()),
            new OutcomeView(
                "outcome-2",
                "time to drain",
                "310\u00a0ms",
                "260\u00a0ms",
                "50\u00a0ms",
                "measured",
                Optional.of(new LinkView("The dashboard", Optional.empty())),
                Optional.empty()));
  }

  @Test
  void moneyThatComesOnceIsNotToldAsYearly() {
    PackageText once =
        FullPackage.text().changed(PackageText.PLATFORM, "unit: USD/year", "unit: USD");
    assertThat(evidence(once, "platform").outcomes().get(0))
        .extracting(OutcomeView::before, OutcomeView::after, OutcomeView::value)
        .containsExactly("$900K", "$400K", "$500K");
  }

  @Test
  void aSourceWithoutEncryptionLeadsThereToo() {
    PackageText text =
        FullPackage.text().changed(PackageText.PLATFORM, "https://example.com/l", "http://e.com/l");
    assertThat(evidence(text, "platform").outcomes().get(0).source())
        .contains(new LinkView("source", Optional.of("http://e.com/ledger")));
  }

  @Test
  void aValueModelIsShownAtWorkWithItsRangeAndTheSourceOfEachInput() {
    OutcomeView outcome = evidence(FullPackage.text(), "checkout").outcomes().get(0);
    assertThat(outcome.value()).isEqualTo("$4.38M a year");
    assertThat(outcome.basis()).as("as the weakest of its inputs").isEqualTo("estimated");
    ModelView model = outcome.model().orElseThrow();
    assertThat(model.title()).isEqualTo("Fewer hours down, less to pay");
    assertThat(model.explanation()).startsWith("The hours of outage");
    assertThat(model.formula()).startsWith("(availability-after - availability-before) / 100");
    assertThat(model.arithmetic()).startsWith("(99.95 - 99.9) / 100 * 8760 * 1000000");
    assertThat(model.result()).isEqualTo("$4.38M a year");
    assertThat(model.range()).isEqualTo("$3.5M a year to $5.26M a year");
    String ledger =
        "Arithmetic on hours of outage; penalties from the contracts, support cost from the ticket"
            + " system.";
    assertThat(model.inputs())
        .startsWith(
            new InputView(
                "Availability before",
                "99.9\u00a0%",
                "",
                "measured",
                Optional.of(new LinkView("source", Optional.of("https://example.com/uptime")))),
            new InputView(
                "Availability after",
                "99.95\u00a0%",
                "99.94\u00a0% to 99.96\u00a0%",
                "estimated",
                Optional.of(new LinkView("Status page", Optional.empty()))),
            new InputView(
                "Hours of service in a year",
                "8,760\u00a0hours",
                "",
                "estimated",
                Optional.of(new LinkView(ledger, Optional.empty()))));
    PackageText pointed = FullPackage.text().changed(CHECKOUT, ", low: 99.94, high: 99.96", "");
    assertThat(evidence(pointed, "checkout").outcomes().get(0).model().orElseThrow().range())
        .isEqualTo("no range stated");
  }

  @Test
  void thePublicReadsAModelOnlyWhereFiguresAreExact() {
    OutcomeView exact =
        evidence(shown(CHECKOUT, "exact"), Audience.PUBLIC, "checkout").outcomes().get(0);
    assertThat(exact.model()).isPresent();
    assertThat(exact.value()).isEqualTo("$4.38M a year");
    OutcomeView magnitude =
        evidence(shown(CHECKOUT, "magnitude"), Audience.PUBLIC, "checkout").outcomes().get(0);
    assertThat(magnitude.model()).isEmpty();
    assertThat(magnitude.value()).isEqualTo("seven figures");
    assertThat(magnitude.basis()).isEqualTo("estimated");
  }

  @Test
  void talksWritingAndPatentsStandInOneListTheLatestFirst() {
    assertThat(view(FullPackage.text(), Audience.COMMITTEE).talksAndWriting())
        .containsExactly(
            work("February 2025 – November 2025", "Brown bags", "brown-bags", "4 × internal talk"),
            work("September 2025", "Cells at scale", "keynote", "external talk"),
            work("April 2025", "Draining without a pause", "patent", "patent"),
            work("February 2024 – March 2024", "Routing strategy", "strategy", "3 × strategy"),
            work("May 2023", "Retry budgets", "rfc", "RFC"));
  }

  private static WorkView work(String when, String title, String id, String kind) {
    return new WorkView(when, title, Optional.of("evidence/" + id + ".html"), kind);
  }

  @ParameterizedTest
  @CsvSource({"exact, 3 × strategy", "magnitude, strategy", "hidden, strategy"})
  void howManyPapersThereAreIsToldWhereFiguresAreExact(String shown, String kind) {
    assertThat(view(shown(STRATEGY, shown), Audience.PUBLIC).talksAndWriting())
        .extracting(WorkView::kind)
        .containsExactly(kind);
  }

  @Test
  void workThatStillRunsIsTheLatest() {
    PackageText running =
        FullPackage.text()
            .changed(STRATEGY, "2024-02..2024-03", "2024-02..")
            .changed("content/evidence/patent.md", "2025-04..2025-04", "2025-09..2025-09");
    assertThat(view(running, Audience.COMMITTEE).talksAndWriting())
        .extracting(WorkView::title)
        .as("equally late ones by their ids")
        .startsWith("Routing strategy", "Brown bags", "Cells at scale", "Draining without a pause");
  }
}
