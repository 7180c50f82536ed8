package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Expected;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds the index of all rules against their pages. */
class RuleIndexTest {

  @Test
  void theIndexListsEveryPage() throws IOException {
    assertThat(Expected.text(RulePages.INDEX, RulePages.index())).isEqualTo(RulePages.index());
  }
}
