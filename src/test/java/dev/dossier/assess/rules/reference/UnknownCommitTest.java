package dev.dossier.assess.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Looked;
import org.junit.jupiter.api.Test;

class UnknownCommitTest {
  private static final UnknownCommit RULE = new UnknownCommit();

  @Test
  void aCommitThatDoesNotExistIsFound() {
    assertThat(Looked.upInVain(RULE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("`pay#7` is in no repository"))
        .satisfies(f -> assertThat(f.place().file()).isEqualTo("content/evidence/example.md"));
  }

  @Test
  void oneThatDoesIsFine() {
    assertThat(Looked.up(RULE, false, "2020-01-01")).isEmpty();
  }

  @Test
  void oneThatNobodyLookedForIsFine() {
    assertThat(Looked.not(RULE)).isEmpty();
  }
}
