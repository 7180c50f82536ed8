package dev.dossier.assess.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class PastCadenceTest {
  private static final PastCadence RULE = new PastCadence();

  @Test
  void whoWasNotMetForLongerThanMeantIsFoundAtTheLastMeeting() {
    Given given = person("cadence: weekly\nlast: 2026-06-22");

    assertThat(given.marks(RULE)).containsExactly("2026-06-22");
    assertThat(given.findings(RULE))
        .extracting(f -> f.message())
        .containsExactly("the next meeting was due on 2026-06-29, to be weekly");
  }

  @Test
  void onTheDayItselfNobodyIsLate() {
    assertThat(person("cadence: weekly\nlast: 2026-06-23").marks(RULE)).isEmpty();
    assertThat(person("cadence: quarterly\nlast: 2026-03-30").marks(RULE)).isEmpty();
  }

  @Test
  void aFileWithoutACadenceGoesByThatOfThePlaybook() {
    assertThat(person("last: 2026-06-22").findings(RULE))
        .extracting(f -> f.message())
        .containsExactly("the next meeting was due on 2026-06-29, to be, by the playbook, weekly");
  }

  @Test
  void whoWasNeverMetIsDueAndNotLate() {
    assertThat(person("cadence: weekly").marks(RULE)).isEmpty();
  }

  @Test
  void withoutRelationshipsNobodyWaits() {
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }

  private static Given person(String yaml) {
    return Given.aPackage()
        .plan("relationships/p", "title: My manager\nkind: manager\n" + yaml, "");
  }
}
