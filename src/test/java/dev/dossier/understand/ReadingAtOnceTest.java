package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files are read several at once, which nobody can tell from what was read. */
class ReadingAtOnceTest {
  private static final List<String> FOLDERS =
      List.of("evidence/", "endorsements/", "document/", "plan/actions/", "blog/", "");

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void manyThreadsReadWhatOneReads(@ForAll("texts") List<String> texts)
      throws InterruptedException, ExecutionException {
    PackageText files = PackageText.small();
    for (int i = 0; i < texts.size(); i++) {
      String folder = FOLDERS.get(i % FOLDERS.size());
      files = files.with("content/" + folder + "n" + i + ".md", texts.get(i));
    }
    PackageText pack = files.with("content/evidence/data.csv", "a,b\n");
    Callable<Understood> reading = () -> new Understanding(Set.of()).of(pack);

    Understood alone = in(1, reading);
    Understood together = in(4, reading);

    assertThat(together.findings()).isEqualTo(alone.findings());
    assertThat(together.pack()).isEqualTo(alone.pack());
    assertThat(together.contents()).isEqualTo(alone.contents());
    assertThat(together.source()).isEqualTo(alone.source());
    assertThat(alone.pack().orElseThrow().evidence()).isNotEmpty();
  }

  private static Understood in(int threads, Callable<Understood> reading)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(reading).get();
    } finally {
      pool.shutdown();
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "title: Title",
            "title: [",
            "title: ''",
            "draft: true",
            "audience: public",
            "audience: nobody",
            "period: 2025-01..2025-06",
            "period: later",
            "role: Lead",
            "supports: [crisis]",
            "supports: [unknown]",
            "from: Manager",
            "relation: manager",
            "date: 2026-06-24",
            "endorses: [evidence/platform]",
            "endorses: [evidence/gone]",
            "waive: [{rule: claims/no-source, reason: Why not}]",
            "type: post",
            "type: odd",
            "outcomes: [{metric: cost, value: 4}]",
            "\tx",
            "title: again");
    return lines
        .list()
        .ofMaxSize(6)
        .map(
            header -> "---\n" + String.join("\n", header) + "\n---\n# A\n\nSee [b](platform.md).\n")
        .list()
        .ofMinSize(8)
        .ofMaxSize(40);
  }
}
