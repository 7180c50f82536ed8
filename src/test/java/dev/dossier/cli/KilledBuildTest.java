package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real builds at random moments, half of them anywhere in their life and half while sites
 * change places; {@code -Ddossier.kills=200} says how many.
 */
class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("dossier.kills", 6);
  private static final long SEED = Long.getLong("dossier.seed", 20260630L);
  private static final String[] TEXTS = {"The first text.", "The second text."};

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private Program program;
  private Path pack;
  private String before;

  /** What each site is when it was built from either text. */
  private final List<Map<Audience, String>> whole = new ArrayList<>();

  @BeforeEach
  void buildOnce() throws IOException {
    pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    program = Program.installed(folder.resolve("app"), pack);
    before = Files.readString(pack.resolve("content/promotion.md"));
    for (int i = 0; i < TEXTS.length; i++) {
      write(TEXTS[i]);
      assertThat(
              Shell.in(pack).run("build", "--out", folder.resolve("whole" + i).toString()).code())
          .isZero();
      whole.add(hashes(folder.resolve("whole" + i)));
    }
    assertThat(whole.get(0)).isNotEqualTo(whole.get(1));
  }

  @Test
  void aKilledBuildLeavesEverySiteWholeAndNothingInTheWayOfTheNext(TestReporter reporter)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertThat(build().end().code()).isZero();
    long life = System.nanoTime() - start;

    for (int kill = 0; kill < KILLS; kill++) {
      write(TEXTS[kill % 2]);
      Process build = build().process();
      boolean late = kill % 4 > 1;
      await(build, late ? Long.MAX_VALUE : (long) (random.nextDouble() * life), late);
      build.destroyForcibly().waitFor();
      for (Audience audience : Audience.values()) {
        outcomes.merge(state(audience, whole.get(kill % 2)), 1, Integer::sum);
      }
    }

    write(TEXTS[0]);
    assertThat(build().end().code()).isZero();
    assertThat(hashes(site())).isEqualTo(whole.get(0));
    assertThat(names(site())).containsExactly("committee", "private", "public");
    reporter.publishEntry("after " + KILLS + " kills (seed " + SEED + ")", outcomes.toString());
    assertThat(outcomes.keySet()).as(outcomes.toString()).doesNotContain("broken");
  }

  private Program.Started build() throws IOException {
    return program.start("build", "--as-of", "2026-06-30", "--out", site().toString());
  }

  /** Waits for a moment, or until the last site is complete and the sites begin to change. */
  private void await(Process build, long nanos, boolean late) throws InterruptedException {
    long start = System.nanoTime();
    Path last = site().resolve(".private.dossier-staging/manifest.json");
    while (build.isAlive() && System.nanoTime() - start < nanos && !(late && Files.exists(last))) {
      TimeUnit.MICROSECONDS.sleep(200);
    }
    if (late) {
      TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
    }
  }

  /** Whether a site is the old or the new one; or will be, as it is whole under another name. */
  private String state(Audience audience, Map<Audience, String> latest) throws IOException {
    Path site = site().resolve(audience.word());
    if (!Files.exists(site)) {
      Path old = site().resolve("." + audience.word() + ".dossier-old");
      return isWhole(audience, old) ? "old, to be put back by the next build" : "broken";
    }
    return !isWhole(audience, site)
        ? "broken"
        : Trees.of(site).hash().equals(latest.get(audience)) ? "new" : "old";
  }

  private boolean isWhole(Audience audience, Path site) throws IOException {
    if (!Files.exists(site)) {
      return false;
    }
    String hash = Trees.of(site).hash();
    return whole.stream().anyMatch(sites -> hash.equals(sites.get(audience)));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void write(String text) throws IOException {
    Files.writeString(pack.resolve("content/promotion.md"), before + "\n" + text + "\n");
  }

  private static Map<Audience, String> hashes(Path sites) throws IOException {
    Map<Audience, String> hashes = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      hashes.put(audience, Trees.of(sites.resolve(audience.word())).hash());
    }
    return hashes;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
