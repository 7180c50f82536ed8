package dev.dossier.assess.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class TooManyHoursTest {
  private static final TooManyHours RULE = new TooManyHours();

  @Test
  void moreHoursThanThePlaybookWarnsOfAreFound() {
    Given given = sprint("hours: 46");

    assertThat(given.marks(RULE)).containsExactly("46");
    assertThat(given.findings(RULE))
        .extracting(f -> f.message(), f -> f.hint())
        .containsExactly(
            tuple(
                "46 hours a week are more than a person keeps up for 90 days; the playbook warns"
                    + " above 45",
                "Write 45 or fewer in `hours:`, and leave out what does not fit."));
  }

  @Test
  void theMostThatIsHumaneIsNot() {
    assertThat(sprint("hours: 45").marks(RULE)).isEmpty();
  }

  @Test
  void aSprintThatStatesNoHoursPlansThoseOfThePlaybook() {
    assertThat(sprint("").marks(RULE)).isEmpty();
    assertThat(
            sprint("").attached("playbook.yaml", TIRING).promotion("playbook: tiring").marks(RULE))
        .containsExactly("2026-06-01");
  }

  @Test
  void withoutASprintNobodyWorksTooMuch() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }

  private static final String TIRING =
      """
      extends: l6-l7
      id: tiring
      plan:
        sprint:
          hours-a-week: 60
      """;

  private static Given sprint(String yaml) {
    return Given.aPackage().plan("sprint/s", "title: S\nstart: 2026-06-01\n" + yaml, "");
  }
}
