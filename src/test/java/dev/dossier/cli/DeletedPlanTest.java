package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example without its plan: what is planned is on the private site and on no other. */
class DeletedPlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource(names = {"PUBLIC", "COMMITTEE"})
  void noByteOfTheOtherSitesChanges(Audience reader) throws IOException {
    assertThat(Telling.differences(site(example(), reader), site(withoutPlan(), reader))).isEmpty();
  }

  @Test
  void thePrivateSiteChanges() throws IOException {
    assertThat(site(example(), Audience.PRIVATE)).containsKey("plan/actions/know-the-members.html");
    assertThat(site(withoutPlan(), Audience.PRIVATE))
        .containsKeys("index.html", "plan/index.html", "plan/way.html", "plan/timeline.html")
        .doesNotContainKey("plan/actions/know-the-members.html");
  }

  private static MemoryPackage example() throws IOException {
    return MemoryPackage.in(Path.of(""));
  }

  private static MemoryPackage withoutPlan() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(example().files());
    assertThat(files.keySet().removeIf(path -> path.startsWith("content/plan/"))).isTrue();
    return new MemoryPackage(files);
  }

  private SortedMap<String, byte[]> site(MemoryPackage pack, Audience reader) {
    return SiteInMemory.of(pack, DAY, Optional.of(DAY), root)
        .tree(reader, Templates.bundled(), SiteInMemory.Leak.NONE);
  }
}
