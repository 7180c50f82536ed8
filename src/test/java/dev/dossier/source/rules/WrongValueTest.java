package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Reading;
import dev.dossier.source.Shape;
import org.junit.jupiter.api.Test;

class WrongValueTest {

  private static final MappingShape OUTCOME =
      Shape.mapping("an outcome", "One result.")
          .required("metric", Shape.line(80), "what was measured", "infrastructure cost")
          .optional("to", Shape.number(), "the value afterwards");
  private static final MappingShape EVIDENCE =
      Shape.mapping("evidence", "One achievement.")
          .required("title", Shape.line(120), "what was achieved", "Platform transformation")
          .byDefault("share", Shape.number().above(0).atMost(1), "1", "own share of the result")
          .optional("basis", Shape.choice("measured", "estimated"), "how it is known")
          .optional("period", Shape.period(), "when")
          .optional("supports", Shape.listOf(Shape.name()).atMost(3), "indicators")
          .optional("ready", Shape.bool(), "whether")
          .optional("outcomes", Shape.listOf(OUTCOME), "results");

  @Test
  void aNumberOutOfBoundsIsFound() {
    var findings = Reading.inYaml("title: x\nshare: 1.5", EVIDENCE);
    assertThat(findings).extracting(Reading::at).containsExactly("format/wrong-value 2:8");
    assertThat(findings.get(0).message())
        .isEqualTo("`1.5` is not a number above 0 and up to 1 for `share`");
  }

  @Test
  void aNumberTooLargeToComputeWithIsFound() {
    assertThat(Reading.inYaml("title: x\noutcomes: [{metric: a, to: 1e999999999}]", EVIDENCE))
        .extracting(Reading::at)
        .containsExactly("format/wrong-value 2:28");
  }

  @Test
  void aMisspeltWordIsFoundWithTheOneItStandsFor() {
    Finding finding = Reading.inYaml("title: x\nbasis: measurd", EVIDENCE).get(0);
    assertThat(finding.rule()).isEqualTo("format/wrong-value");
    assertThat(finding.hint()).isEqualTo("Did you mean `measured`?");
  }

  @Test
  void aDayThatNoCalendarHasIsFound() {
    assertThat(Reading.inYaml("title: x\nperiod: 2023-02-29..2023-03", EVIDENCE))
        .extracting(Reading::at)
        .containsExactly("format/wrong-value 2:9");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsFound() {
    assertThat(Reading.inYaml("title: x\nperiod: 2025-08..2024-03", EVIDENCE).get(0).message())
        .contains("ends after it begins");
  }

  @Test
  void aListWithTooManyItemsIsFoundAtItsKey() {
    assertThat(Reading.inYaml("title: x\nsupports: [a, b, c, d]", EVIDENCE))
        .extracting(Reading::at)
        .containsExactly("format/wrong-value 2:1");
  }

  @Test
  void valuesWithinTheirBoundsAreFine() {
    assertThat(
            Reading.inYaml(
                "title: x\nshare: 1\nbasis: measured\nperiod: 2024-02-29..\nsupports: [a, b, c]",
                EVIDENCE))
        .isEmpty();
  }

  @Test
  void aValueOfTheWrongKindIsAnotherRulesBusiness() {
    assertThat(Reading.inYaml("title: x\nshare: much", EVIDENCE))
        .extracting(Finding::rule)
        .containsExactly("format/wrong-type");
  }
}
