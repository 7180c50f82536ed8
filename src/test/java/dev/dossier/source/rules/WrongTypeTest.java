package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.MappingShape;
import dev.dossier.source.Reading;
import dev.dossier.source.Shape;
import org.junit.jupiter.api.Test;

class WrongTypeTest {

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
  void aValueOfAnotherKindIsFoundWhereItStands() {
    assertThat(
            Reading.inYaml(
                "title: 2024\nshare: 80 %\nsupports: crisis\noutcomes: {metric: a}\nready: yes",
                EVIDENCE))
        .extracting(Reading::at)
        .containsExactly(
            "format/wrong-type 1:8",
            "format/wrong-type 2:8",
            "format/wrong-type 3:11",
            "format/wrong-type 4:11",
            "format/wrong-type 5:8");
  }

  @Test
  void theMessageNamesKeyKindAndRemedy() {
    Finding number = Reading.inYaml("title: 2024", EVIDENCE).get(0);
    assertThat(number.message()).isEqualTo("`title` is a number, not a text of one line");
    assertThat(number.hint()).contains("`\"2024\"`");
    Finding separated = Reading.inYaml("title: x\nshare: 1_000", EVIDENCE).get(0);
    assertThat(separated.hint()).contains("no separators");
  }

  @Test
  void anEmptyValueIsFoundAtItsKey() {
    var findings = Reading.inYaml("title:\nbasis: ~", EVIDENCE);
    assertThat(findings)
        .extracting(Reading::at)
        .containsExactly("format/wrong-type 1:1", "format/wrong-type 2:1");
    assertThat(findings.get(0).message()).contains("`title` is empty");
  }

  @Test
  void frontMatterThatIsNoMappingIsFound() {
    assertThat(Reading.inFrontMatter("just a text"))
        .extracting(Reading::at)
        .containsExactly("format/wrong-type 2:1");
  }

  @Test
  void valuesOfTheRightKindAreFine() {
    assertThat(
            Reading.inYaml("title: '2024'\nshare: 0.8\nsupports: [crisis]\nready: true", EVIDENCE))
        .isEmpty();
  }

  @Test
  void whatWasRefusedBeforeIsNotFoundAgain() {
    assertThat(Reading.inYaml("title: *a", EVIDENCE))
        .extracting(Finding::rule)
        .containsExactly("format/alias");
  }
}
