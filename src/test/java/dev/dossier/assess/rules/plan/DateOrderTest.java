package dev.dossier.assess.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level was reached in June 2023, the committee meets on 15 September 2026. */
class DateOrderTest {
  private static final DateOrder RULE = new DateOrder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actions       | due: 2026-09-16                                      | 2026-09-16",
        "actions       | status: done ~ done: 2026-07-01                      | 2026-07-01",
        "blockers      | kind: perception ~ since: 2026-02-02 ~ recover-by: 2026-02-01 |"
            + " 2026-02-01",
        "blockers      | kind: perception ~ since: 2026-07-01                 | 2026-07-01",
        "mentees       | group: promising ~ since: 2026-02-02 ~ promoted: 2026-02-01 | 2026-02-01",
        "mentees       | group: promising ~ promoted: 2026-07-01              | 2026-07-01",
        "relationships | kind: peer ~ last: 2026-07-01                        | 2026-07-01",
        "interviews    | date: 2023-05-31                                     | 2023-05-31",
        "shadowing     | kind: skill ~ date: 2023-05-31                       | 2023-05-31",
        "meetings      | kind: staff ~ date: 2023-05-31                       | 2023-05-31",
        "sprint        | start: 2023-05-31                                    | 2023-05-31",
        "sprint        | start: 2026-06-19                                    | 2026-06-19",
        "sprint        | start: 2026-09-16                                    | 2026-09-16",
      })
  void daysThatCannotBeAreFoundAtTheDay(String folder, String yaml, String mark) {
    assertThat(file(folder, yaml).marks(RULE)).containsExactly(mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actions       | due: 2026-09-15",
        "actions       | status: done ~ due: 2026-09-16 ~ done: 2026-06-30",
        "actions       | status: dropped ~ due: 2026-09-16",
        "blockers      | kind: perception ~ since: 2026-02-01 ~ recover-by: 2026-02-01",
        "blockers      | kind: perception ~ since: 2020-02-01 ~ recover-by: 2027-02-01",
        "mentees       | group: promising ~ since: 2020-02-01 ~ promoted: 2026-06-30",
        "relationships | kind: peer ~ last: 2026-06-30",
        "interviews    | date: 2023-06-01",
        "interviews    | date: 2026-12-01",
        "shadowing     | kind: skill",
        "sprint        | start: 2026-06-18",
        "notes         | title: Before the level",
      })
  void daysThatFollowEachOtherAreNot(String folder, String yaml) {
    assertThat(file(folder, yaml).marks(RULE)).isEmpty();
  }

  @Test
  void theMessageNamesBothDaysAndTheHintTheDayThatFits() {
    assertThat(file("sprint", "start: 2026-06-25").findings(RULE))
        .extracting(f -> f.message() + ". " + f.hint())
        .containsExactly(
            "this sprint lasts until 2026-09-22, longer than to the committee on 2026-09-15."
                + " Begin it by 2026-06-18, or correct the day of the committee.");
  }

  /** Then the as-of day stays that of the committee, whatever day it is. */
  @Test
  void onceTheCommitteeHasMetWhatHappensAfterItIsNoSlip() {
    assertThat(
            file("relationships", "kind: peer ~ last: 2026-10-01").asOf("2026-09-15").marks(RULE))
        .isEmpty();
  }

  @Test
  void withoutAPlanNothingIsOutOfOrder() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }

  private static Given file(String folder, String yaml) {
    return Given.aPackage().plan(folder + "/f", "title: F\n" + yaml.replaceAll(" *~ *", "\n"), "");
  }
}
