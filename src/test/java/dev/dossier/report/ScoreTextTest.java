package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment;
import dev.dossier.testing.Expected;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTextTest {

  @ParameterizedTest
  @CsvSource({
    "60, true, false, score-60.txt",
    "80, true, false, score-80.txt",
    "120, true, false, score-120.txt",
    "80, true, true, score-80-all.txt",
    "80, false, false, score-80-ascii.txt",
  })
  void theScoreFitsTheTerminal(int width, boolean unicode, boolean all, String expected)
      throws IOException {
    String text = text(Assessments.shown(), new Terminal(width, false, unicode), all);

    assertThat(text).isEqualTo(expected(expected, text));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @CsvSource({"60, withheld-60.txt", "80, withheld-80.txt"})
  void aWithheldScoreShowsCoverageAndNoNumber(int width, String expected) throws IOException {
    String text = text(Assessments.withheld(), new Terminal(width, false, true), true);

    assertThat(text).isEqualTo(expected(expected, text)).doesNotContain("58", "of 100");
  }

  @Test
  void coloursSayNothingThatTheTextDoesNotSay() {
    String painted = text(Assessments.shown(), new Terminal(80, true, true), true);

    assertThat(painted).contains("\u001b[1m58.4 of 100");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(Assessments.shown(), Terminal.PLAIN, true));
  }

  @Test
  void whereBlocksCannotBeShownEverythingIsAscii() {
    String text = text(Assessments.shown(), new Terminal(80, false, false), true);

    assertThat(text.chars()).allMatch(c -> c < 0x80);
  }

  private static String text(Assessment assessment, Terminal terminal, boolean all) {
    return ScoreText.of(assessment, Assessments.playbook(), terminal, all);
  }

  private static String expected(String name, String actual) throws IOException {
    return Expected.text(Path.of("src", "test", "resources", "report", name), actual);
  }
}
