package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeAssetsTest {

  @Test
  void everyFileOfTheThemeIsListed() throws IOException {
    Path assets = Path.of("assets");
    try (Stream<Path> files = Files.walk(assets)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> assets.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(ThemeAssets.paths());
    }
  }

  @Test
  void everyListedFileComesWithTheProgram() throws IOException {
    for (String path : ThemeAssets.paths()) {
      try (InputStream asset = ThemeAssets.open(path)) {
        assertThat(asset.read()).as(path).isNotNegative();
      }
    }
  }
}
