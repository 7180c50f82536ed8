package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MappingShape;
import dev.dossier.source.Reading;
import dev.dossier.source.Shape;
import org.junit.jupiter.api.Test;

class MissingKeyTest {

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
  void aMissingKeyIsFoundWhereTheFrontMatterBegins() {
    var findings = Reading.inYaml("share: 1", EVIDENCE);
    assertThat(findings).extracting(Reading::at).containsExactly("format/missing-key 1:1");
    assertThat(findings.get(0).message()).isEqualTo("`title` is missing");
    assertThat(findings.get(0).hint())
        .isEqualTo("Add it, such as `title: Platform transformation`: what was achieved.");
  }

  @Test
  void inAListItIsFoundAtTheItemThatLacksIt() {
    var findings = Reading.inYaml("title: x\noutcomes:\n  - to: 1\n  - metric: a", EVIDENCE);
    assertThat(findings).extracting(Reading::at).containsExactly("format/missing-key 3:5");
    assertThat(findings.get(0).message()).contains("`outcomes[0].metric`");
  }

  @Test
  void aKeyThatIsThereWithTheWrongValueIsNotMissing() {
    assertThat(Reading.inYaml("title: [a]", EVIDENCE))
        .extracting(Reading::at)
        .containsExactly("format/wrong-type 1:8");
  }

  @Test
  void aKeyThatMayBeAbsentIsNotMissed() {
    assertThat(Reading.inYaml("title: x", EVIDENCE)).isEmpty();
  }
}
