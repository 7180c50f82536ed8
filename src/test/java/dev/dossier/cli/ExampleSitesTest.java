package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.SiteChecks;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled example, built as a user builds it and read as its readers read it. */
class ExampleSitesTest {
  @TempDir static Path sites;
  private static SiteChecks checks;

  @BeforeAll
  static void build() {
    checks = new SiteChecks();
    Shell.Ended build = Shell.in(Path.of("")).run("build", "--out", sites.toString());
    assertThat(build.code()).as(build.err()).isZero();
  }

  @AfterAll
  static void close() {
    checks.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "committee", "private"})
  void everyPageIsValidReachableAndReadableByAnyone(String audience) {
    assertThat(checks.faults(sites.resolve(audience))).isEmpty();
  }
}
