package dev.dossier.assess.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Looked;
import org.junit.jupiter.api.Test;

class CommitByOthersTest {
  private static final CommitByOthers RULE = new CommitByOthers();

  @Test
  void aCommitOfSomebodyElseIsFound() {
    assertThat(Looked.up(RULE, false, "2025-03-03"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .isEqualTo("`pay#7` is by `Jo Boss` and not by the candidate"));
  }

  @Test
  void theCandidatesOwnIsFine() {
    assertThat(Looked.up(RULE, true, "2025-03-03")).isEmpty();
  }

  @Test
  void oneThatDoesNotExistOrThatNobodyLookedForIsFine() {
    assertThat(Looked.upInVain(RULE)).isEmpty();
    assertThat(Looked.not(RULE)).isEmpty();
  }
}
