package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dossier.cli.HostileFiles.File;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.source.FolderFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile file costs its author a finding, and nobody else anything. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileFilesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** Long enough for a machine that does other things as well; a stall would be a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String GOOD = "content/evidence/good.md";
  private static final String TYPO = "content/endorsements/typo.md";

  @TempDir private static Path temp;

  private final Map<String, File> files = HostileFiles.all();
  private final List<Took> times = new ArrayList<>();

  /** How long a package took that holds a hostile file. */
  private record Took(String name, Duration time, Duration work, boolean refused) {}

  static List<String> names() {
    return List.copyOf(HostileFiles.all().keySet());
  }

  @BeforeAll
  void warmUp() throws Exception {
    check(
        "warm",
        new File("content/evidence/ok.md", bytes("---\ntitle: A\nperiod: 2025-01..\n---\nx\n")));
    times.clear();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aHostileFileStopsNothingElse(String name) {
    File file = files.get(name);
    assertTimeoutPreemptively(PATIENCE, () -> check(name, file));
  }

  @AfterAll
  void tell() {
    times.sort(Comparator.comparing(Took::time).reversed());
    System.out.printf(
        "%d hostile files, %d refused with a finding; the slowest five of check and build:%n",
        times.size(), times.stream().filter(Took::refused).count());
    times.stream()
        .limit(5)
        .forEach(
            t ->
                System.out.printf(
                    "  %5d ms (%d ms of work) %s%n",
                    t.time().toMillis(), t.work().toMillis(), t.name()));
    assertThat(times.stream().map(Took::work).max(Comparator.naturalOrder()))
        .hasValueSatisfying(worst -> assertThat(worst).isLessThan(Duration.ofSeconds(10)));
  }

  private void check(String name, File file) throws Exception {
    Path folder = Files.createTempDirectory(temp, "package");
    write(folder, "content/promotion.md", bytes(CASE));
    write(folder, GOOD, bytes(EVIDENCE));
    write(folder, file.path(), file.bytes());
    if (file.path().equals("playbook.yaml")) {
      write(folder, "content/promotion.md", bytes(CASE.replace("l6-l7", "playbook.yaml")));
      write(folder, TYPO, bytes("---\ntitel: A\naudience: public\n---\nx\n").clone());
    }
    FolderFiles source = new FolderFiles(folder);
    long start = System.nanoTime();
    long work = work();
    Study study = Study.of(source, AS_OF, Optional.of(AS_OF));
    boolean refused = study.findings().stopTheBuild();
    if (!refused) {
      build(folder, source, study);
    }
    times.add(
        new Took(
            name,
            Duration.ofNanos(System.nanoTime() - start),
            Duration.ofNanos(work() - work),
            refused));
    // Without a ladder there is nothing to hold claims against, but every file is still read.
    String other = study.judged().isPresent() ? "claims/no-source" : "format/unknown-key";
    assertThat(study.findings().all())
        .as("the rest of the package is still checked")
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(other);
              assertThat(f.place().file()).isEqualTo(other.startsWith("claims") ? GOOD : TYPO);
            });
    for (Finding finding : study.findings().all()) {
      assertThat(finding.message()).isNotBlank().hasSizeLessThan(400).doesNotContain("Exception");
      assertThat(finding.hint()).isNotBlank();
      assertThat(finding.severity() != Severity.ERROR || !finding.place().file().equals(GOOD))
          .isTrue();
    }
  }

  private static void build(Path folder, FolderFiles source, Study study) throws Exception {
    try (Progress progress = Progress.begin(new PrintWriter(PrintWriter.nullWriter()), false)) {
      new SiteBuild(source, Templates.with(source), study, study.judged().orElseThrow(), progress)
          .into(folder.resolve("site"), List.of(Audience.values()));
    } catch (Unbuildable refusal) {
      assertThat(refusal.faults()).isNotEmpty();
    }
  }

  /** Processor time of the whole program. */
  private static long work() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void write(Path folder, String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static final String CASE =
      """
      ---
      title: The case
      candidate: Alex Example
      from: L6
      to: L7
      level-since: 2023-06
      committee: 2026-09-15
      playbook: l6-l7
      currency: USD
      baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
      ---
      I ask.
      """;

  private static final String EVIDENCE =
      """
      ---
      title: Good
      period: 2025-01..2025-12
      role: Lead
      supports: [crisis]
      outcomes:
        - {metric: time, from: 9, to: 3, unit: days, better: lower, measured: 2025-12, basis: measured}
      ---
      ## Result
      Teams ship sooner, so shops wait less.
      """;
}
