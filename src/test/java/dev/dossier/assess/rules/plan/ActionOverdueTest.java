package dev.dossier.assess.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionOverdueTest {
  private static final ActionOverdue RULE = new ActionOverdue();

  @ParameterizedTest
  @ValueSource(strings = {"open", "doing"})
  void anActionPastItsDayIsFoundAtThatDay(String status) {
    assertThat(action("due: 2026-06-29\nstatus: " + status).marks(RULE))
        .containsExactly("2026-06-29");
    assertThat(action("due: 2026-06-29\nstatus: " + status).findings(RULE))
        .extracting(f -> f.message(), f -> f.hint())
        .containsExactly(
            tuple(
                "this was due on 2026-06-29, and on 2026-06-30 it is not done",
                "If it is done, write `status: done` and the day in `done:`; if not, move `due:`,"
                    + " or give it up with `status: dropped`."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "dropped"})
  void whatIsOverIsNotLate(String status) {
    assertThat(action("due: 2026-06-29\nstatus: " + status).marks(RULE)).isEmpty();
  }

  @Test
  void onItsDayAnActionIsNotYetLate() {
    assertThat(action("due: 2026-06-30").marks(RULE)).isEmpty();
  }

  @Test
  void anActionWithoutADayIsDueWithItsWindow() {
    assertThat(action("window: half-year-before").marks(RULE)).containsExactly("half-year-before");
    assertThat(action("window: half-year-before").asOf("2026-06-14").marks(RULE)).isEmpty();
  }

  @Test
  void aDayOfItsOwnCountsMoreThanTheWindow() {
    assertThat(action("window: half-year-before\ndue: 2026-07-10").marks(RULE)).isEmpty();
  }

  @Test
  void withoutADayNothingIsLate() {
    assertThat(action("status: open").marks(RULE)).isEmpty();
    assertThat(Given.aPackage().marks(RULE)).isEmpty();
  }

  private static Given action(String yaml) {
    return Given.aPackage().plan("actions/a", "title: A\n" + yaml, "");
  }
}
