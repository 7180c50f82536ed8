package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

  @Test
  void aBarIsDrawnToAnEighthOfAColumn() {
    assertThat(Bar.of(Terminal.PLAIN, 0, 3)).isEqualTo("░░░");
    assertThat(Bar.of(Terminal.PLAIN, 1.5, 3)).isEqualTo("█▌░");
    assertThat(Bar.of(Terminal.PLAIN, 2.06, 3)).isEqualTo("██░");
    assertThat(Bar.of(Terminal.PLAIN, 2.07, 3)).isEqualTo("██▏");
    assertThat(Bar.of(Terminal.PLAIN, 3, 3)).isEqualTo("███");
  }

  @Test
  void whereBlocksCannotBeShownTheBarIsDrawnInAscii() {
    Terminal ascii = new Terminal(80, false, false);

    assertThat(Bar.of(ascii, 1.5, 4)).isEqualTo("##..");
    assertThat(Bar.of(ascii, 0.2, 4)).isEqualTo("....");
  }
}
