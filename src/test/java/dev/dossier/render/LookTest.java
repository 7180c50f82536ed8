package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.testing.Camera;
import dev.dossier.testing.Camera.Light;
import dev.dossier.testing.Likeness;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages look as they did. After a change that is meant, {@code -Dexpected.write=true} writes the
 * pictures anew, to be looked at before they are committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "look");

  /** The most that the share of squares that differ may be. */
  private static final double MOST = .005;

  private static final int ITEMS = 4;

  private Path folder;
  private Camera camera;

  @BeforeAll
  void build(@TempDir Path sites) {
    folder = sites;
    for (Audience audience : Audience.values()) {
      BuiltSite.of(Views.of(audience, ITEMS), folder.resolve(audience.word()));
    }
    camera = new Camera();
  }

  @AfterAll
  void close() {
    camera.close();
  }

  @ParameterizedTest
  @CsvSource({
    "public/index.html, 1280, LIGHT",
    "public/index.html, 390, LIGHT",
    "public/index.html, 1280, DARK",
    "public/evidence/index.html, 1280, LIGHT",
    "public/evidence/index.html, 390, LIGHT",
    "committee/evidence/platform-transformation.html, 1280, LIGHT",
    "committee/evidence/platform-transformation.html, 390, LIGHT",
    "committee/index.html, 1280, LIGHT",
    "committee/index.html, 390, LIGHT",
    "committee/index.html, 640, PAPER",
    "private/plan/timeline.html, 1280, LIGHT",
    "private/plan/timeline.html, 390, LIGHT",
  })
  void aPageLooksAsItDid(String page, int width, Light light) throws IOException {
    String name =
        page.replace(".html", "").replace('/', '-')
            + ("-" + width)
            + (light == Light.LIGHT ? "" : "-" + light.name().toLowerCase(Locale.ROOT));
    Path file = EXPECTED.resolve(name + ".png");
    BufferedImage actual = picture(folder.resolve(page), width, light);
    if (Boolean.getBoolean("expected.write")) {
      Files.createDirectories(EXPECTED);
      ImageIO.write(actual, "png", file.toFile());
    }
    BufferedImage expected = ImageIO.read(file.toFile());
    double difference = Likeness.difference(expected, actual);
    if (difference > MOST) {
      Path shown = Path.of("target", "look", name + ".png");
      Likeness.show(expected, actual, shown);
      assertThat(difference)
          .as("the share of squares that differ: expected, actual and both are in " + shown)
          .isLessThanOrEqualTo(MOST);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "another accent | --accent: #0d5a54; | --accent: #5a0d54;",
        "more room above | 7vw, 4.75rem) 0 | 7vw, 5.25rem) 0",
        "smaller letters | --base: 1.0625rem | --base: 1rem",
        "another typeface | --text: \"Source Serif\", | --text: ",
        "darker paper | --paper: #fbfaf7; | --paper: #e6e2da;",
      })
  void aChangeOfTheThemeIsSeen(String change, String was, String is) throws IOException {
    Path theme = folder.resolve("private/theme.css");
    Path page = folder.resolve("private/plan/timeline.html");
    BufferedImage before = picture(page, 1280, Light.LIGHT);
    String text = Files.readString(theme);
    assertThat(text).contains(was);
    Files.writeString(theme, text.replace(was, is));
    try {
      assertThat(Likeness.difference(before, picture(page, 1280, Light.LIGHT)))
          .as(change)
          .isGreaterThan(MOST);
    } finally {
      Files.writeString(theme, text);
    }
  }

  @Test
  void aPageLooksLikeItself() {
    Path page = folder.resolve("public/index.html");

    assertThat(
            Likeness.difference(picture(page, 1280, Light.LIGHT), picture(page, 1280, Light.LIGHT)))
        .isLessThan(.001);
  }

  private BufferedImage picture(Path page, int width, Light light) {
    return Likeness.coarse(camera.picture(page, width, 960, light));
  }
}
