package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.Expected;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what commands print for whole packages with what is expected. */
class GoldenOutputTest {
  private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");

  @ParameterizedTest
  @CsvSource({
    "hard-to-show, 60, check, 1, check-60.txt",
    "hard-to-show, 80, check, 1, check-80.txt",
    "hard-to-show, 120, check, 1, check-120.txt",
    "hard-to-show, 80, check --format json, 1, check.json",
    "hard-to-show, 80, check --color always, 1, check-colour.txt",
    "small, 80, check, 0, check-80.txt",
    "small, 60, score, 0, score-60.txt",
    "small, 80, score, 0, score-80.txt",
    "small, 120, score --all, 0, score-120-all.txt",
    "small, 80, score --as-of 2026-01-31, 0, score-in-january.txt",
    "small, 80, score --format json, 0, score.json",
    "planned, 80, plan --as-of 2026-06-30, 0, plan-80.txt",
    "planned, 60, plan --as-of 2026-06-30 --all, 0, plan-60-all.txt",
    "planned, 80, plan --as-of 2026-06-30 --format json, 0, plan.json",
    "planned, 80, plan --as-of 2026-06-30 --format ics, 0, plan.ics",
  })
  void aCommandPrintsWhatIsExpected(
      String name, int width, String command, int code, String expected) throws IOException {
    Path folder = PACKAGES.resolve(name);
    Shell shell = Shell.in(folder).with("DOSSIER_TERMINAL", "out " + width).with("NO_COLOR", "1");

    Ended run = shell.run(command.split(" ", -1));

    Path file = folder.resolve("expected").resolve(expected);
    assertThat(run.out()).isEqualTo(Expected.text(file, run.out()));
    assertThat(run.code()).isEqualTo(code);
  }
}
