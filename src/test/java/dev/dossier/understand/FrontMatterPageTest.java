package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Expected;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FrontMatterPageTest {

  @Test
  void thePageSaysWhatTheReaderChecks() throws IOException {
    String page = FrontMatterPage.text();

    assertThat(Expected.text(Path.of("docs/front-matter.md"), page)).isEqualTo(page);
  }
}
