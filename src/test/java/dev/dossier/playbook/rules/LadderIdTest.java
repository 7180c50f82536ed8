package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderIdTest {

  @Test
  void anIdGivenTwiceInOneListIsFound() {
    assertThat(LadderText.changed("{id: high,", "{id: low,"))
        .containsExactly("22:10 format/ladder-id another item of `bands` has the id `low` already");
  }

  @Test
  void anIndicatorOfAnotherCriterionKeepsItsId() {
    assertThat(LadderText.changed("{id: teaching,", "{id: design,"))
        .containsExactly("19:14 format/ladder-id another indicator has the id `design` already");
  }

  @Test
  void anInputGivenTwiceIsFoundByItsName() {
    assertThat(LadderText.changed("name: after", "name: before"))
        .contains("31:16 format/ladder-id another item of `inputs` has the id `before` already");
  }

  @Test
  void idsThatDifferAreFine() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
  }

  @Test
  void whatIsNoListHasNoIdsToRepeat() {
    assertThat(LadderText.changed("id: craft", "id: low")).isEmpty();
  }
}
