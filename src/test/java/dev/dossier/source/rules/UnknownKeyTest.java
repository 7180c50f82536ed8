package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.MappingShape;
import dev.dossier.source.Reading;
import dev.dossier.source.Shape;
import org.junit.jupiter.api.Test;

class UnknownKeyTest {

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
  void aMisspeltKeyIsFoundWithTheNameItStandsFor() {
    var findings = Reading.inYaml("title: x\nsuports: [a]", EVIDENCE);
    assertThat(findings).extracting(Reading::at).containsExactly("format/unknown-key 2:1");
    assertThat(findings.get(0).hint()).contains("Did you mean `supports`?").contains("`x-`");
  }

  @Test
  void aStrangeKeyIsFoundWithAllThatAreKnown() {
    var findings = Reading.inYaml("title: x\noutcomes: [{metric: a, colour: red}]", EVIDENCE);
    assertThat(findings).extracting(Reading::at).containsExactly("format/unknown-key 2:24");
    assertThat(findings.get(0).hint()).contains("`metric`, `to`");
  }

  @Test
  void knownKeysAreFine() {
    assertThat(Reading.inYaml("title: x\nshare: 0.5", EVIDENCE)).isEmpty();
  }

  @Test
  void keysOfTheAuthorsOwnMayHoldAnything() {
    assertThat(Reading.inYaml("title: x\nx-mood: {good: [1, true]}", EVIDENCE)).isEmpty();
  }
}
