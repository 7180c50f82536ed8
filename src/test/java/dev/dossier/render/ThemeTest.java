package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.testing.SiteChecks;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeTest {
  private SiteChecks checks;

  @BeforeAll
  void openABrowser() {
    checks = new SiteChecks();
  }

  @AfterAll
  void closeIt() {
    checks.close();
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC, 2", "COMMITTEE, 2", "PRIVATE, 2", "PRIVATE, 0"})
  void everyPageIsValidReadableByAnyoneAndLinked(
      Audience audience, int items, @TempDir Path folder) {
    assertThat(checks.faults(BuiltSite.of(Views.of(audience, items), folder))).isEmpty();
  }
}
