package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Looked;
import org.junit.jupiter.api.Test;

class CommitOutOfPeriodTest {
  private static final CommitOutOfPeriod RULE = new CommitOutOfPeriod();

  @Test
  void aCommitFromBeforeOrAfterTheWorkIsFound() {
    assertThat(Looked.up(RULE, true, "2024-12-31"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .isEqualTo("`pay#7` is of 2024-12-31, outside the period `2025-01..2025-06`"));
    assertThat(Looked.up(RULE, true, "2025-07-01")).hasSize(1);
  }

  @Test
  void oneFromTheFirstToTheLastDayOfTheWorkIsFine() {
    assertThat(Looked.up(RULE, true, "2025-01-01")).isEmpty();
    assertThat(Looked.up(RULE, true, "2025-06-30")).isEmpty();
  }

  @Test
  void oneThatDoesNotExistOrThatNobodyLookedForIsFine() {
    assertThat(Looked.upInVain(RULE)).isEmpty();
    assertThat(Looked.not(RULE)).isEmpty();
  }
}
