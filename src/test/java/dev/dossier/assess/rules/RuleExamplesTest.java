package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page's wrong example is found fault with by its rule, and its right example is not. */
class RuleExamplesTest {
  /** Rules about a package as a whole, or about git, which no piece of one file can show. */
  private static final Set<String> WHOLE_PACKAGES =
      Set.of(
          "budget/document-too-long",
          "budget/section-too-long",
          "coverage/indicator-without-evidence",
          "coverage/last-quarter",
          "coverage/months-missing",
          "coverage/one-leg",
          "coverage/withheld",
          "privacy/hidden-person",
          "privacy/private-attachment",
          "reference/unknown-commit",
          "trust/claimed-only",
          "trust/commit-by-others",
          "trust/commit-out-of-period",
          "trust/stale-endorsement");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          "Wrong:\n```(?:yaml|markdown)\n(.*?)```\nRight:\n```(?:yaml|markdown)\n(.*?)```",
          Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("(?:# |<!-- )content/([\\w/]+)/(\\w+)\\.md\\b.*\n");

  static Stream<Check> rules() {
    return Checks.all().stream().filter(rule -> !WHOLE_PACKAGES.contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleIsFoundAndTheRightOneIsNot(Check rule) throws IOException {
    Matcher examples =
        EXAMPLES.matcher(Files.readString(Path.of("docs/rules/" + rule.id() + ".md")));
    assertThat(examples.find()).isTrue();

    assertThat(packageWith(examples.group(1)).marksDespiteErrors(rule)).isNotEmpty();
    assertThat(packageWith(examples.group(2)).marksDespiteErrors(rule)).isEmpty();
  }

  @Test
  void onlyKnownRulesAreLeftOut() {
    assertThat(Checks.all()).extracting(Check::id).containsAll(WHOLE_PACKAGES);
  }

  /**
   * A package with the example in it: front matter or body of the file that its first line names.
   */
  private static Given packageWith(String example) {
    Given given =
        Given.aPackage()
            .evidence("supports: [crisis]\nreach: {teams: 47}")
            .evidence(
                "first",
                """
                share: 0.5
                outcomes:
                  - metric: infrastructure cost
                    from: 61000000
                    to: 38000000
                    unit: USD/year
                    better: lower
                    measured: 2025-06
                    basis: measured
                    source: https://example.com/finance
                """);
    Matcher file = FILE.matcher(example);
    boolean named = file.lookingAt() && !file.group(1).equals("evidence");
    boolean prose = example.startsWith("##");
    if (!named) {
      return prose ? given.evidence(ESTIMATE).body(example) : given.evidence(example);
    }
    if (file.group(1).startsWith("plan/")) {
      return given.plan(file.group(1).substring(5) + "/" + file.group(2), example, "");
    }
    return file.group(1).equals("document")
        ? given.document(file.group(2), example)
        : given.endorsement(file.group(2), example);
  }

  private static final String ESTIMATE =
      """
      outcomes:
        - metric: cost
          value: 1000000
          unit: USD/year
          nature: savings
          measured: 2025-06
          basis: estimated
          source: https://example.com/cost
      """;
}
