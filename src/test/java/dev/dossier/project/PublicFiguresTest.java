package dev.dossier.project;

import static dev.dossier.project.Projected.evidence;
import static dev.dossier.project.Projected.figure;
import static dev.dossier.project.Projected.saves;
import static dev.dossier.project.Projected.told;
import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.EvidenceView.OutcomeView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code public-figures} and {@code declassify}. */
class PublicFiguresTest {
  private static final String REACH = "reach: {teams: 47, engineers: 127}\n";

  private static PackageText with(String shown) {
    return PackageText.small()
        .with(PackageText.PLATFORM, evidence("Platform", shown, saves(23_000_000) + REACH));
  }

  private static OutcomeView outcome(PackageText text, Audience audience) {
    return view(text, audience).evidence().get(0).outcomes().get(0);
  }

  @Test
  void exactFiguresAreToldInFull() {
    OutcomeView outcome = outcome(with("exact"), Audience.PUBLIC);

    assertThat(outcome.before()).isEqualTo("$24M a year");
    assertThat(outcome.after()).isEqualTo("$1M a year");
    assertThat(outcome.value()).isEqualTo("$23M a year");
    assertThat(outcome.source()).isPresent();
    assertThat(told(with("exact"), "evidence/platform reach.teams")).isEqualTo("47");
    assertThat(told(with("exact"), "total-impact")).isEqualTo("$23M a year");
  }

  @Test
  void ofAMagnitudeNoDigitIsTold() {
    OutcomeView outcome = outcome(with("magnitude"), Audience.PUBLIC);

    assertThat(outcome.before()).isEmpty();
    assertThat(outcome.after()).isEmpty();
    assertThat(outcome.value()).isEqualTo("eight figures");
    assertThat(outcome.source()).isEmpty();
    assertThat(told(with("magnitude"), "evidence/platform reach.teams")).isEqualTo("dozens");
    assertThat(told(with("magnitude"), "evidence/platform outcomes[0].from")).isEmpty();
    assertThat(told(with("magnitude"), "total-impact")).isEqualTo("eight figures a year");
    assertThat(view(with("magnitude"), Audience.PUBLIC).toString())
        .doesNotContain("23", "24", "47", "127");
  }

  @Test
  void ofHiddenFiguresNothingIsToldButWhatWasMeasured() {
    OutcomeView outcome = outcome(with("hidden"), Audience.PUBLIC);

    assertThat(outcome.metric()).isEqualTo("run cost");
    assertThat(outcome.basis()).isEqualTo("measured, May 2026");
    assertThat(outcome.value()).isEmpty();
    assertThat(told(with("hidden"), "evidence/platform reach.teams")).isEmpty();
    assertThat(told(with("hidden"), "total-impact")).isEmpty();
    assertThat(view(with("hidden"), Audience.PUBLIC).headline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"exact", "magnitude", "hidden"})
  void theCommitteeReadsEveryFigureInFull(String shown) {
    OutcomeView outcome = outcome(with(shown), Audience.COMMITTEE);

    assertThat(outcome.before()).isEqualTo("$24M a year");
    assertThat(outcome.value()).isEqualTo("$23M a year");
    assertThat(figure(view(with(shown), Audience.COMMITTEE), "teams"))
        .map(FigureView::text)
        .contains("47");
  }

  @ParameterizedTest
  @CsvSource({
    "1000000, seven figures",
    "9999999, seven figures",
    "10000000, eight figures",
    "950, three figures",
    "7, one figure"
  })
  void aMagnitudeIsTheNumberOfDigits(long amount, String words) {
    PackageText text =
        PackageText.small()
            .with(PackageText.PLATFORM, evidence("Platform", "magnitude", saves(amount)));

    assertThat(outcome(text, Audience.PUBLIC).value()).isEqualTo(words);
  }

  @Test
  void whatSeveralMagnitudesAddUpToIsKnownFromBelow() {
    PackageText text =
        with("magnitude")
            .with("content/evidence/other.md", evidence("Other", "magnitude", saves(95_000_000)));

    assertThat(told(text, "total-impact")).isEqualTo("eight figures a year or more");
  }

  @Test
  void whatSeveralCountsAddUpToIsKnownFromBelowToo() {
    PackageText text =
        PackageText.small()
            .with(PackageText.PLATFORM, evidence("Platform", "magnitude", "mentees: 6\n"))
            .with("content/evidence/other.md", evidence("Other", "magnitude", "mentees: 6\n"));

    assertThat(told(text, "mentees")).as("twelve would be dozens").isEqualTo("a few or more");
  }

  @Test
  void anOutcomeWithoutAResultIsToldWithoutOne() {
    String unknown =
        """
        outcomes:
          - {metric: hours down, value-model: availability-to-cost, basis: estimated}
        """;
    PackageText text =
        PackageText.small().with(PackageText.PLATFORM, evidence("Platform", "magnitude", unknown));
    for (Audience audience : Audience.values()) {
      OutcomeView outcome = outcome(text, audience);
      assertThat(outcome.metric()).isEqualTo("hours down");
      assertThat(outcome.value()).isEmpty();
      assertThat(outcome.model()).isEmpty();
      assertThat(outcome.basis()).isEqualTo("estimated");
    }
  }

  @Test
  void anExactFigureBesideAMagnitudeIsTheLeastThatTheLargestCanBe() {
    PackageText text =
        with("magnitude")
            .with("content/evidence/other.md", evidence("Other", "exact", "reach: {teams: 30}\n"));

    assertThat(told(text, "teams")).isEqualTo("30 or more");
    assertThat(told(text, "evidence/other reach.teams")).as("of one file").isEqualTo("30");
  }

  @Test
  void aMagnitudeOfAnotherBasisTakesNothingFromAnExactTotal() {
    String estimated = saves(95_000_000).replace("basis: measured", "basis: estimated");
    PackageText text =
        with("exact").with("content/evidence/other.md", evidence("Other", "magnitude", estimated));

    assertThat(told(text, "measured-impact")).isEqualTo("$23M a year");
    assertThat(told(text, "estimated-impact")).isEqualTo("eight figures a year");
  }

  @Test
  void ofMoneyTheLabelSaysYearlyOnlyWhereItIs() {
    String once = saves(23_000_000).replace("unit: USD/year", "unit: USD");
    PackageText text =
        with("exact").with("content/evidence/other.md", evidence("Other", "exact", once));
    assertThat(label(text, "evidence/platform outcomes[0].from")).endsWith(", a year");
    assertThat(label(text, "evidence/other outcomes[0].from")).doesNotContain("year");
  }

  private static String label(PackageText text, String expression) {
    PackageText asking =
        text.with(
            "content/asking.md",
            "---\ntitle: Asking\naudience: public\n---\nSo: {{" + expression + "}}.\n");
    return view(asking, Audience.PUBLIC).references().figure(expression).orElseThrow().label();
  }

  @Test
  void hiddenFiguresAreNoPartOfATotalThatIsTold() {
    PackageText text =
        with("exact")
            .with("content/evidence/other.md", evidence("Other", "hidden", saves(95_000_000)));

    assertThat(told(text, "total-impact")).isEqualTo("$23M a year");
  }

  @Test
  void aShareIsToldWhereFiguresAreExactAndNowhereElse() {
    String half = saves(23_000_000) + "share: 0.5\n";
    PackageText exact =
        PackageText.small().with(PackageText.PLATFORM, evidence("Platform", "exact", half));
    PackageText magnitude =
        PackageText.small().with(PackageText.PLATFORM, evidence("Platform", "magnitude", half));

    assertThat(told(exact, "evidence/platform share")).isEqualTo("50\u00a0%");
    assertThat(told(magnitude, "evidence/platform share")).isEmpty();
    assertThat(view(magnitude, Audience.PUBLIC).evidence().get(0).share()).isEmpty();
  }

  @Test
  void nothingIsToldOfHiddenFilesUnlessTheCaseNamesIt() {
    AudienceView view = view(PackageText.small(), Audience.PUBLIC);

    assertThat(view.headline()).isEmpty();
    assertThat(view.score()).isEmpty();
    assertThat(told(PackageText.small(), "total-impact")).isEmpty();
    assertThat(told(PackageText.small(), "score")).isEmpty();
    assertThat(told(PackageText.small(), "peer-endorsements-next-level")).isEmpty();
  }

  @Test
  void whatTheCaseDeclassifiesIsToldInFullAndHasAPlaceAmongTheFigures() {
    PackageText text =
        PackageText.small()
            .changed(
                PackageText.CASE,
                "currency: USD",
                "currency: USD\ndeclassify: [total-impact, evidence/platform impact]");
    AudienceView view = view(text, Audience.PUBLIC);

    assertThat(told(text, "total-impact")).isEqualTo("$500K a year");
    assertThat(told(text, "measured-impact")).isEmpty();
    for (String name : new String[] {"total-impact", "evidence/platform impact"}) {
      assertThat(view.figures())
          .filteredOn(f -> f.figure().name().equals(name))
          .singleElement()
          .satisfies(
              f ->
                  assertThat(f.figure().href())
                      .as("the figure leads to its place on the page of figures")
                      .contains("figures.html#" + f.anchor()))
          .satisfies(f -> assertThat(f.origins()).as("hidden files are not named").isEmpty());
    }
    assertThat(view.figures()).extracting(FigureSourceView::anchor).doesNotHaveDuplicates();
    assertThat(figure(view(text, Audience.COMMITTEE), "evidence/platform impact"))
        .as("who sees the file reads its figure there")
        .isEmpty();
  }

  @Test
  void privateEvidenceIsNoPartOfADeclassifiedTotal() {
    PackageText text =
        PackageText.small()
            .changed(PackageText.CASE, "currency: USD", "currency: USD\ndeclassify: [total-impact]")
            .with(
                "content/evidence/mine.md",
                evidence("Mine", "exact", saves(95_000_000))
                    .replace("audience: public", "audience: private"));

    assertThat(told(text, "total-impact")).isEqualTo("$500K a year");
  }

  @Test
  void ofMoneyAMagnitudeTellsTheCandidatesShareAndOfOtherThingsTheWhole() {
    String tenth =
        saves(23_000_000)
            + "  - {metric: delay, from: 500, to: 100, unit: ms, better: lower, basis: measured}\n"
            + "share: 0.1\n";
    PackageText text =
        PackageText.small().with(PackageText.PLATFORM, evidence("Platform", "magnitude", tenth));
    assertThat(told(text, "evidence/platform outcomes[0]")).isEqualTo("seven figures");
    assertThat(told(text, "evidence/platform outcomes[1]")).isEqualTo("hundreds (ms)");
  }

  @Test
  void everyNumberOfAFileIsToldAsExactlyAsTheFileAllows() {
    String numbers =
        """
        kind: writing
        complexity: 2.5
        views: 1200
        count: 15
        mentees: 12
        promoted: 3
        stakeholders: [VP Product, CFO]
        reach: {teams: 10, engineers: 127, products: 3, customers: 2000000, organizations: 1}
        """;
    assertThat(numbers(numbers, "exact"))
        .containsExactly("2.5\u00a0×", "1,200", "15", "12", "3", "2", "10", "127", "3", "2M", "1");
    assertThat(numbers(numbers, "magnitude"))
        .containsExactly(
            "a few (times)",
            "thousands",
            "dozens",
            "dozens",
            "a few",
            "a few",
            "dozens",
            "hundreds",
            "a few",
            "millions",
            "one");
    assertThat(numbers(numbers, "hidden")).containsOnly("");
    assertThat(numbers("", "magnitude"))
        .as("what is not stated is not there")
        .containsExactly("", "", "one", "", "", "", "", "", "", "", "");
  }

  private static List<String> numbers(String stated, String shown) {
    PackageText text =
        PackageText.small().with(PackageText.PLATFORM, evidence("Platform", shown, stated));
    return Stream.of(
            "complexity",
            "views",
            "count",
            "mentees",
            "promoted",
            "stakeholders",
            "reach.teams",
            "reach.engineers",
            "reach.products",
            "reach.customers",
            "reach.organizations")
        .map(path -> told(text, "evidence/platform " + path))
        .toList();
  }
}
