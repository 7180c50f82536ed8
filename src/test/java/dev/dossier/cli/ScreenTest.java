package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.report.Terminal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void aFileGetsEightyColumnsWithoutColour() {
    assertThat(out("COLUMNS", "120", "LANG", "C")).isEqualTo(Terminal.PLAIN);
  }

  @Test
  void aTerminalGetsItsWidthAndColour() {
    assertThat(out("DOSSIER_TERMINAL", "out err 100")).isEqualTo(new Terminal(100, true, true));
    assertThat(out("DOSSIER_TERMINAL", "out", "COLUMNS", "72").width()).isEqualTo(72);
    assertThat(out("DOSSIER_TERMINAL", "out", "COLUMNS", "wide").width()).isEqualTo(80);
  }

  @Test
  void noColorAndADumbTerminalSwitchColourOff() {
    assertThat(out("DOSSIER_TERMINAL", "out", "NO_COLOR", "1").colour()).isFalse();
    assertThat(out("DOSSIER_TERMINAL", "out", "TERM", "dumb").colour()).isFalse();
    assertThat(out("DOSSIER_TERMINAL", "out", "NO_COLOR", "").colour()).isTrue();
  }

  @Test
  void theOptionOverrulesTheEnvironment() {
    Screen dumb = screen("TERM", "dumb", "NO_COLOR", "1");
    Screen bright = screen("DOSSIER_TERMINAL", "out err");

    assertThat(dumb.out(ColorChoice.ALWAYS).colour()).isTrue();
    assertThat(bright.out(ColorChoice.NEVER).colour()).isFalse();
  }

  @Test
  void resultsInAFileHaveNoColourEvenWhereProgressIsWatched() {
    Screen screen = screen("DOSSIER_TERMINAL", "err 80");

    assertThat(screen.out(ColorChoice.AUTO).colour()).isFalse();
    assertThat(screen.err(ColorChoice.AUTO).colour()).isTrue();
    assertThat(screen.errIsTerminal()).isTrue();
  }

  @Test
  void aTerminalThatKnowsNoUnicodeGetsAscii() {
    assertThat(out("DOSSIER_TERMINAL", "out ascii").unicode()).isFalse();
    assertThat(out("DOSSIER_TERMINAL", "out", "TERM", "linux").unicode()).isFalse();
    assertThat(out("DOSSIER_TERMINAL", "err ascii").unicode()).isTrue();
  }

  private static Terminal out(String... variables) {
    return screen(variables).out(ColorChoice.AUTO);
  }

  private static Screen screen(String... variables) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return Screen.of(environment);
  }
}
