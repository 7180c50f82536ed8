package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderChangeTest {

  @Test
  void removingWhatIsNotThereIsFound() {
    assertThat(
            LadderText.findings(
                "extends: l6-l7\nvalue-models:\n  - {id: delivery-sped, remove: true}\n"))
        .containsExactly(
            "3:10 format/ladder-change there is no `delivery-sped` here that could be removed");
  }

  @Test
  void removingWhatIsThereIsFine() {
    assertThat(
            LadderText.findings(
                "extends: l6-l7\nvalue-models:\n  - {id: delivery-speed, remove: true}\n"))
        .isEmpty();
  }

  @Test
  void aWholeLadderHasNothingToRemove() {
    assertThat(LadderText.changed("{id: high,", "{remove: true, id: high,"))
        .containsExactly("22:6 format/unknown-key `remove` is no key that is known here");
  }
}
