package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCommandTest {
  private static final String LATENCY =
      "latency-before=310 latency-after=260 conversion-per-100ms=0.5,0.4..0.6 revenue=920000000";

  @TempDir private Path folder;

  @BeforeEach
  void aPackage() throws IOException {
    PackageCopy.of(Path.of("src", "test", "resources", "packages", "planned"), folder);
  }

  @Test
  void aloneItListsTheModelsAndWhatTheyNeed() {
    assertThat(run("").out())
        .contains(
            "latency-to-revenue  Faster pages, more sales",
            "availability-to-cost",
            "run-cost",
            "engineer-time",
            "delivery-speed",
            "from latency-before in ms, latency-after in ms,",
            "your currency/year",
            "hours-per-year in hours (or its usual)");
    assertThat(run("--format json").out()).contains("\"id\": \"run-cost\"", "\"fallback\": 8760");
  }

  @Test
  void flagsAreAnsweredWithFormulaInputsResultAndRange() {
    Ended ended = run("latency-to-revenue " + inputs(LATENCY));

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(
            "(latency-before - latency-after) / 100 * conversion-per-100ms / 100 * revenue",
            "= (310 - 260) / 100 * 0.5 / 100 * 920000000",
            "Result: $2.3M a year, estimated",
            "Range: $1.84M a year to $2.76M a year");
    assertThat(run("latency-to-revenue --format json " + inputs(LATENCY)).out())
        .contains("\"value\": 2300000,", "\"low\": 1840000,", "\"high\": 2760000,")
        .contains("\"unit\": \"USD/year\"", "\"nature\": \"revenue\"", "\"yaml\": \"outcomes:\\n");
  }

  @Test
  void withoutFlagsItAsksOnTheTerminalAndAsksAgainWhereAnAnswerMeansNothing() {
    Ended asked =
        terminal()
            .typing(
                "\n\n\n310\nquick\n260\n1,000\n0.5,0.4..0.6\n920000000\n",
                "value",
                "latency-to-revenue");

    assertThat(asked.code()).isZero();
    assertThat(asked.out()).isEqualTo(run("latency-to-revenue " + inputs(LATENCY)).out());
    assertThat(asked.err())
        .contains(
            "What was measured [Faster pages, more sales]: ",
            "Latency before, in ms: ",
            "'quick' states no number for latency-after; write it as 310",
            "'1,000' states no number for conversion-per-100ms",
            "Revenue through these pages, in USD/year: ");
  }

  @Test
  void anEmptyAnswerTakesTheUsualNumberWhichStaysWithThePlaybook() {
    Ended asked =
        terminal()
            .typing(
                "Hours down\nmeasured\nhttps://example.com/slo\n99.9\n99.99\n\n1000\n\n\n",
                "value",
                "availability-to-cost");

    assertThat(asked.err()).contains("Hours of service in a year, in hours [8760]: ");
    assertThat(asked.out())
        .contains("\n  - metric: Hours down\n", "\n    source: \"https://example.com/slo\"\n")
        .contains("\n      cost-per-hour: 1000\n")
        .doesNotContain("hours-per-year:")
        .as("the playbook's own numbers are estimates")
        .contains(", estimated");
  }

  @Test
  void answersThatEndTooEarlyGiveNothing() {
    Ended asked = terminal().typing("\n\n\n310\n", "value", "latency-to-revenue");

    assertThat(asked.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(asked.out()).isEmpty();
    assertThat(asked.err()).contains("The answers ended before all was known");
  }

  /** What no terminal is there to answer is never waited for. */
  @Test
  void withoutATerminalItSaysWhichFlagsItNeeds() {
    Ended ended = run("run-cost");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.err())
        .isEqualTo(
            "dossier: run-cost also needs --input cost-before=NUMBER --input cost-after=NUMBER.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latency-to-revenue  | " + LATENCY,
        "availability-to-cost| availability-before=99.9,measured availability-after=99.99,measured"
            + " cost-per-hour=50000,40000..60000,projected",
        "run-cost            | cost-before=610000,600000..620000 cost-after=380000",
        "engineer-time       | engineers=40,measured gain=30,20..40",
        "delivery-speed      | lead-time-before=9 lead-time-after=3",
      })
  void whatItPrintsIsAcceptedInAFileOfEvidenceAsItIs(String model, String inputs)
      throws IOException {
    String out =
        run(model + " --source https://example.com/x --metric it=“so”:_#1 " + inputs(inputs)).out();
    String yaml = out.substring(out.indexOf("\noutcomes:\n") + 1);
    Files.writeString(
        folder.resolve("content/evidence/pasted.md"),
        "---\ntitle: Pasted\nperiod: 2026-01..2026-05\nrole: Lead\n"
            + yaml
            + "---\n## Action\nI led it.\n\n## Result\nTeams ship sooner, so shops wait less.\n");

    Ended check = Shell.in(folder).run("check", "--format", "json");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).doesNotContain("pasted.md");
    assertThat(
            run(model + " --format json --source https://example.com/x " + inputs(inputs)).code())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "measured, measured, measured",
    "measured, estimated, estimated",
    "estimated, measured, estimated",
    "projected, measured, projected",
    "estimated, projected, projected"
  })
  void theResultIsKnownNoBetterThanTheWorstOfItsInputs(String one, String other, String result) {
    String inputs = inputs("cost-before=9," + one + " cost-after=3," + other);

    assertThat(run("run-cost --basis measured --format json " + inputs).out())
        .contains("\n  \"basis\": \"" + result + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run-costs -i a=1 | There is no value model 'run-costs'. Did you mean run-cost?",
        "fame -i a=1 | There is no value model 'fame'. There are: latency-to-revenue,",
        "run-cost -i cost-befor=1 | There is no input 'cost-befor'. Did you mean cost-before?",
        "run-cost -i cost-before=1 | run-cost also needs --input cost-after=NUMBER.",
        "run-cost -i cost-before=1 -i cost-before=2 | The input cost-before is stated twice.",
        "run-cost -i cost-before | '' states no number for cost-before;",
        "run-cost -i cost-before=9,1..2 | cost-before: 9 does not lie in its range from 1 to 2.",
        "run-cost -i cost-before=9,sure | 'sure' is no basis;",
        "run-cost --basis sure -i cost-before=9 | 'sure' is no basis;",
        "delivery-speed -i lead-time-before=9 -i lead-time-after=0 | delivery-speed gives no"
            + " result. The formula divides by zero",
      })
  void whatCannotBeWorkedOutIsRefusedInASentence(String arguments, String answer) {
    Ended ended = run(arguments);

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(answer);
  }

  private static String inputs(String inputs) {
    return "-i " + inputs.replace(" ", " -i ");
  }

  private Ended run(String arguments) {
    List<String> all = new ArrayList<>(List.of("value"));
    for (String argument : arguments.strip().split(" +", -1)) {
      all.add(argument.replace('_', ' '));
    }
    all.removeIf(String::isEmpty);
    return Shell.in(folder).run(all.toArray(String[]::new));
  }

  private Shell terminal() {
    return Shell.in(folder).with("DOSSIER_TERMINAL", "err").with("NO_COLOR", "1");
  }
}
