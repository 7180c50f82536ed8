package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
  private static final Path PLANNED = Path.of("src/test/resources/packages/planned");

  @Test
  void aCalendarHoldsTheChosenPartsAlone() {
    Ended timeline = ics("--only", "timeline");
    Ended both = ics("--only", "timeline,rhythm");

    assertThat(timeline.code()).isZero();
    assertThat(timeline.err()).isEmpty();
    assertThat(timeline.out()).contains("CATEGORIES:timeline").doesNotContain("CATEGORIES:rhythm");
    assertThat(both.out()).contains("CATEGORIES:timeline", "CATEGORIES:rhythm");
  }

  @Test
  void itsHoursAreThoseOfTheTimeZoneThatWasChosen() {
    assertThat(ics().out()).contains("DTSTART;TZID=UTC:20260617T060000");
    assertThat(ics("--time-zone", "Asia/Tokyo").out())
        .contains("DTSTART;TZID=Asia/Tokyo:20260617T060000", "TZOFFSETTO:+0900");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format ics --only cadense         | did you mean cadence?",
        "--format ics --time-zone Europe/Berlinn | did you mean Europe/Berlin?",
        "--format icss                       | did you mean ics?",
        "--only timeline                     | --only chooses what a calendar holds; it goes with"
            + " --format ics.",
        "--time-zone Asia/Tokyo --format json | --time-zone chooses what a calendar holds; it goes"
            + " with --format ics.",
      })
  void whatCannotBeMeantIsRefusedWithWhatCan(String options, String answer) {
    Ended ended = Shell.in(PLANNED).run(("plan " + options).split(" +"));

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(answer);
  }

  private static Ended ics(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(new String[] {"plan", "--format", "ics"}, 0, all, 0, 3);
    System.arraycopy(options, 0, all, 3, options.length);
    return Shell.in(PLANNED).run(all);
  }
}
