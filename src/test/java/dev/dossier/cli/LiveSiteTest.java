package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.serve.Edition;
import dev.dossier.serve.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is served is what would be built, byte for byte. */
class LiveSiteTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void everyFileIsTheOneThatABuildWrites(Audience audience) throws Exception {
    Path out = temp.resolve("out");
    int code =
        Shell.in(Path.of("").toAbsolutePath())
            .run(
                "build",
                "--audience",
                audience.word(),
                "--as-of",
                DAY.toString(),
                "--out",
                out.toString())
            .code();
    assertThat(code).isZero();
    Preview preview = new Preview();
    LiveSite live =
        new LiveSite(Path.of("").toAbsolutePath(), audience, Optional.of(DAY), scratch());
    live.build(preview, DAY);
    live.build(preview, DAY);

    Edition edition = preview.edition().orElseThrow();
    Path site = out.resolve(audience.word());
    for (Path file : files(site)) {
      String path = site.relativize(file).toString();
      if (!path.equals("manifest.json")) {
        assertThat(edition.find(path)).as(path).isPresent();
        assertThat(edition.find(path).get()).as(path).isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  private Path scratch() throws IOException {
    return Files.createTempDirectory(temp, "scratch");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
