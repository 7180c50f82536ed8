package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * Holds the index of all rules against their pages. Run with {@code -Ddossier.write=true} to write
 * it anew.
 */
class RuleIndexTest {

  @Test
  void theIndexListsEveryPage() throws IOException {
    if (Boolean.getBoolean("dossier.write")) {
      Files.writeString(RulePages.INDEX, RulePages.index());
    }

    assertThat(RulePages.INDEX)
        .as("run mvn test -Dtest=RuleIndexTest -Ddossier.write=true")
        .content()
        .isEqualTo(RulePages.index());
  }
}
