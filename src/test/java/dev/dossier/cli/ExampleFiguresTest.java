package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One outcome of the example changes, and with it every place that tells what it adds up to. */
class ExampleFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Templates THEME = Templates.bundled();

  @TempDir static Path root;
  private static MemoryPackage before;
  private static MemoryPackage after;

  @BeforeAll
  static void changeOneOutcome() throws IOException {
    before = MemoryPackage.in(Path.of(""));
    after = before.changed("content/evidence/instant-payouts.md", "15000000", "16000000");
  }

  private static SortedMap<String, byte[]> site(MemoryPackage pack, Audience audience) {
    return SiteInMemory.of(pack, DAY, Optional.of(DAY), root)
        .tree(audience, THEME, SiteInMemory.Leak.NONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMITTEE", "PRIVATE"})
  void everyPlaceThatShowedTheOldTotalShowsTheNewOne(Audience audience) {
    List<String> old = places("$43M", site(before, audience));
    SortedMap<String, byte[]> changed = site(after, audience);

    assertThat(old).hasSizeGreaterThanOrEqualTo(5).anyMatch(p -> p.startsWith("promotion.html"));
    assertThat(places("$44M", changed)).isEqualTo(old);
    assertThat(places("$43M", changed)).isEmpty();
    assertThat(places("$15M", changed)).isEmpty();
  }

  /** The public is told neither the total nor the figures of this file. */
  @Test
  void thePublicSiteShowsNeitherTotalAndDoesNotChange() {
    SortedMap<String, byte[]> old = site(before, Audience.PUBLIC);

    assertThat(places("$43M", old)).isEmpty();
    assertThat(places("$44M", site(after, Audience.PUBLIC))).isEmpty();
    assertThat(site(after, Audience.PUBLIC))
        .hasSameSizeAs(old)
        .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(old.get(path)));
  }

  /** Where a text stands: file and line, as often as it stands there. */
  private static List<String> places(String text, SortedMap<String, byte[]> site) {
    List<String> places = new ArrayList<>();
    new TreeMap<>(site)
        .forEach(
            (path, bytes) -> {
              int number = 0;
              for (String line : new String(bytes, UTF_8).split("\n", -1)) {
                number++;
                for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
                  places.add(path + ":" + number);
                }
              }
            });
    return places;
  }
}
