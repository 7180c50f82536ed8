package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderBandsTest {

  @Test
  void aFirstBandAboveZeroIsFound() {
    assertThat(LadderText.changed("from: 0,", "from: 10,"))
        .containsExactly("21:21 format/ladder-bands a score below the band `low` lies in no band");
  }

  @Test
  void aBandThatDoesNotRiseIsFound() {
    assertThat(LadderText.changed("from: 50", "from: 0"))
        .containsExactly("22:22 format/ladder-bands the band `high` does not begin above `low`");
  }

  @Test
  void bandsThatRiseFromZeroAreFine() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
  }

  @Test
  void aBandWhoseBoundCannotBeReadIsNotCompared() {
    assertThat(LadderText.changed("from: 50", "from: fifty"))
        .singleElement()
        .asString()
        .startsWith("22:22 format/wrong-type");
  }
}
