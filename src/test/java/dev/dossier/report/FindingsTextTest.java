package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTextTest {
  private static final String OUTAGE = "content/evidence/outage.md";
  private static final String PROGRAMME = "content/evidence/reliability-programme.md";

  private static final Map<String, List<String>> FILES =
      Map.of(
          OUTAGE,
          List.of("---", "title: The outage", "supports: [crisis, concensus]"),
          PROGRAMME,
          List.of("---", "outcomes:", "  - metric: SLA penalties avoided", "    value: 5000000"));

  private static final Finding UNKNOWN =
      new Finding(
          "reference/unknown-indicator",
          Severity.ERROR,
          new Place(OUTAGE, 3, 20, 9),
          "The playbook has no such indicator.",
          "Did you mean `consensus`?");
  private static final Finding UNSOURCED =
      new Finding(
          "claims/no-source",
          Severity.WARNING,
          new Place(PROGRAMME, 3, 5, 6),
          "Nobody can check this figure.",
          "Add `source:` with a link that the committee can open.");

  @Test
  void aFindingShowsItsLineWithACaretTheMessageAndTheRemedy() {
    assertThat(text(100, UNKNOWN))
        .isEqualTo(
            """
            error    reference/unknown-indicator                                 content/evidence/outage.md:3:20
                2 │ title: The outage
                3 │ supports: [crisis, concensus]
                  │                    ^^^^^^^^^ The playbook has no such indicator.
                   Did you mean `consensus`?  dossier explain reference/unknown-indicator

            """);
  }

  @Test
  void onANarrowTerminalThePlaceAndTheMessageHaveLinesOfTheirOwn() {
    assertThat(text(60, UNKNOWN))
        .isEqualTo(
            """
            error    reference/unknown-indicator
                   content/evidence/outage.md:3:20
                2 │ title: The outage
                3 │ supports: [crisis, concensus]
                  │                    ^^^^^^^^^
                  │ The playbook has no such indicator.
                   Did you mean `consensus`?
                   dossier explain reference/unknown-indicator

            """);
  }

  @Test
  void findingsAreInTheOrderOfFilesAndLines() {
    assertThat(text(80, UNSOURCED, UNKNOWN).indexOf(OUTAGE))
        .isLessThan(text(80, UNSOURCED, UNKNOWN).indexOf(PROGRAMME));
  }

  @Test
  void aRuleIsPointedToTheFirstTimeItIsBroken() {
    Finding again =
        new Finding(
            UNSOURCED.rule(),
            Severity.WARNING,
            new Place(PROGRAMME, 4, 5, 5),
            "Again.",
            "Mend it.");

    assertThat(text(80, UNSOURCED, again).split("dossier explain", -1)).hasSize(2);
  }

  @Test
  void ofSeveralInARowWithOneRemedyTheLastSaysIt() {
    Finding again =
        new Finding(
            UNSOURCED.rule(),
            Severity.WARNING,
            new Place(PROGRAMME, 4, 5, 5),
            "Nor this one.",
            UNSOURCED.hint());

    String text = text(80, UNSOURCED, again, UNKNOWN);

    assertThat(text.split("Add `source:`", -1)).hasSize(2);
    assertThat(text.indexOf("Add `source:`")).isGreaterThan(text.indexOf("Nor this one."));
    assertThat(text).contains("dossier explain " + UNSOURCED.rule());
  }

  @Test
  void findingsThatDifferInTheirMessageAloneAreShownAsOne() {
    Finding other =
        new Finding(
            UNKNOWN.rule(), UNKNOWN.severity(), UNKNOWN.place(), "Nor this.", UNKNOWN.hint());

    assertThat(text(80, UNKNOWN, other))
        .contains(
            """
                3 │ supports: [crisis, concensus]
                  │                    ^^^^^^^^^
                  │                    Nor this.
                  │                    The playbook has no such indicator.
                   Did you mean `consensus`?  dossier explain reference/unknown-indicator
            """);
  }

  @Test
  void whatTheAuthorSetAsideStandsAtTheEndWithTheReason() {
    String text = text(80, UNKNOWN.waivedBecause("It comes with the next playbook."), UNSOURCED);

    assertThat(text)
        .endsWith(
            """
            Set aside by the author:
              reference/unknown-indicator  content/evidence/outage.md:3:20
                   The playbook has no such indicator. – It comes with the next playbook.

            """);
  }

  @Test
  void aFindingOnAWholeFileQuotesNoLine() {
    Finding whole =
        new Finding(
            "claims/no-role", Severity.NOTE, Place.startOf(OUTAGE), "No own role.", "Add `role:`.");

    assertThat(text(80, whole)).contains("       No own role.\n").doesNotContain("│", "^");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsWiderThanTheTerminalButWhatIsThereToBeCopied(int width) {
    Finding long1 =
        new Finding(
            "prose/long-sentence",
            Severity.WARNING,
            new Place(PROGRAMME, 3, 12, 19),
            "This sentence has 41 words, and a reader at the end of it has forgotten its"
                + " beginning.",
            "Cut it in two where the second thought begins, and see that each half can stand"
                + " alone.");

    Stream.of(text(width, UNKNOWN, UNSOURCED, long1), text(width, long1.waivedBecause("So.")))
        .flatMap(String::lines)
        .filter(line -> !line.contains(PROGRAMME) && !line.contains("dossier explain"))
        .forEach(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void coloursSayNothingThatTheTextDoesNotSay() {
    Findings findings = new Findings(List.of(UNKNOWN, UNSOURCED.waivedBecause("So.")));

    String painted = FindingsText.of(findings, this::line, new Terminal(80, true, true));

    assertThat(painted).contains("\u001b[1;31merror");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(FindingsText.of(findings, this::line, Terminal.PLAIN));
  }

  @Test
  void theLastLineCountsWhatWasFound() {
    Findings findings = new Findings(List.of(UNKNOWN, UNSOURCED));
    RunSummary run = new RunSummary(41, Duration.ofMillis(284));

    assertThat(run.line(findings, Terminal.PLAIN))
        .isEqualTo("2 findings in 41 files: 1 error, 1 warning · 0.28 s");
  }

  @Test
  void nothingFoundIsOneFriendlyLine() {
    RunSummary run = new RunSummary(1, Duration.ZERO);

    assertThat(run.line(new Findings(List.of()), Terminal.PLAIN))
        .isEqualTo("Nothing to mend in 1 file · 0.00 s");
    assertThat(run.line(new Findings(List.of(UNSOURCED.waivedBecause("So."))), Terminal.PLAIN))
        .isEqualTo("Nothing to mend in 1 file, 1 set aside · 0.00 s");
    assertThat(text(80)).isEmpty();
  }

  private String text(int width, Finding... findings) {
    return FindingsText.of(
        new Findings(List.of(findings)), this::line, new Terminal(width, false, true));
  }

  private String line(String file, int line) {
    List<String> lines = FILES.getOrDefault(file, List.of());
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }
}
