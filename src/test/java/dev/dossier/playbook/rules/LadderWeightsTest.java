package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderWeightsTest {

  @Test
  void weightsThatDoNotAddUpAreFoundAtTheCriteria() {
    assertThat(LadderText.changed("weight: 0.3", "weight: 0.2"))
        .containsExactly(
            "7:1 format/ladder-weights the weights of the criteria add up to 0.9, not to 1");
  }

  @Test
  void changesThatUpsetTheSumAreFoundAtTheChange() {
    assertThat(
            LadderText.findings(
                "extends: l6-l7\n\ncriteria:\n  - {id: unique-value, weight: 0.2}\n"))
        .containsExactly(
            "3:1 format/ladder-weights the weights of the criteria add up to 0.95, not to 1");
  }

  @Test
  void weightsThatAddUpAreFine() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
    assertThat(LadderText.changed("weight: 0.3", "weight: 0.2999999999")).isEmpty();
  }

  @Test
  void aWeightThatIsMissingIsNotAddedUp() {
    assertThat(LadderText.changed("    weight: 0.3\n", ""))
        .containsExactly("14:5 format/missing-key `criteria[1].weight` is missing");
  }
}
