package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FrontMatterPageTest {

  @Test
  void thePageSaysWhatTheReaderChecks() throws IOException {
    Path written = Path.of("target", "front-matter.md");
    Files.createDirectories(written.getParent());
    Files.writeString(written, FrontMatterPage.text());
    assertThat(Path.of("docs/front-matter.md"))
        .as("copy target/front-matter.md to docs/ after a change to the shapes")
        .hasSameTextualContentAs(written);
  }
}
