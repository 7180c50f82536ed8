package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dossier.cli.HostileFiles.File;
import dev.dossier.cli.Shell.Ended;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hostile file costs its author a finding, and nobody else anything.
 *
 * <p>{@code -Ddossier.hostile=all} tries each file as large as one may be, runs the real program on
 * it as well, and leaves a table of how long that took in {@code target/hostile-files.md}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileFilesTest {
  private static final boolean ALL = "all".equals(System.getProperty("dossier.hostile"));

  /** Just below the size above which no file is read, or enough to meet every other limit. */
  private static final int MOST = ALL ? 249 << 10 : 40 << 10;

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** Long enough for a machine that does other things as well; a stall would be minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration PROMISED = Duration.ofSeconds(5);
  private static final String GOOD = "content/evidence/good.md";
  private static final String TYPO = "content/endorsements/typo.md";

  private static final Pattern ERROR = Pattern.compile("(?m)^error +([a-z/-]+)");

  @TempDir private static Path temp;

  private final Map<String, File> files = HostileFiles.of(MOST);
  private final List<Took> times = new ArrayList<>();

  /** How long the real program took to build a package with a hostile file, and how it ended. */
  private record Took(String name, Duration time, String end) {
    String row() {
      return "| " + name.replace("|", "\\|") + " | " + time.toMillis() + " | " + end + " |\n";
    }
  }

  static Set<String> names() {
    return HostileFiles.of(MOST).keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aHostileFileStopsNothingElse(String name) throws Exception {
    Path folder = Files.createTempDirectory(temp, "package");
    lay(folder, files.get(name));
    assertTimeoutPreemptively(PATIENCE, () -> check(folder));
    if (ALL) {
      times.add(timed(name, folder));
    }
  }

  /** A document is laid out beside the sites, and its findings quote what it has too much of. */
  @ParameterizedTest
  @ValueSource(
      strings = {"code of open quotes", "mailto:", "a table of many columns", "combining marks"})
  void whatIsHardToLayOutIsAFindingAtMost(String name) throws Exception {
    Path folder = Files.createTempDirectory(temp, "paper");
    lay(folder, files.get(name));

    Ended build =
        assertTimeoutPreemptively(
            PATIENCE, () -> Shell.in(folder).run("build", "--as-of", AS_OF.toString()));

    assertThat(build.code()).as(build.err()).isBetween(0, 1);
    assertThat(build.err()).doesNotContain("fault of the program", "can't be laid out");
    assertThat(build.err().length()).isLessThan(10_000);
  }

  @AfterAll
  void tell() throws IOException {
    if (times.isEmpty()) {
      return;
    }
    times.sort(Comparator.comparing(Took::time).reversed());
    StringBuilder table = new StringBuilder("| file | ms | ends in |\n|---|---|---|\n");
    times.forEach(took -> table.append(took.row()));
    Files.writeString(Path.of("target", "hostile-files.md"), table);
    Took worst = times.get(0);
    System.out.printf("%d hostile files, the slowest:%n%s", times.size(), worst.row());
    assertThat(worst.time()).as(worst.name()).isLessThan(PROMISED);
  }

  private static Took timed(String name, Path folder) throws Exception {
    Program program = Program.installed(Files.createTempDirectory(temp, "app"), folder);
    long start = System.nanoTime();
    Program.Ended run = program.run("build", "--as-of", AS_OF.toString());
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    List<String> rules =
        ERROR
            .matcher(run.err())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .sorted()
            .toList();
    return new Took(name, time, run.code() == 0 ? "sites" : String.join(", ", rules));
  }

  private static void lay(Path folder, File file) throws IOException {
    write(folder, "content/promotion.md", bytes(CASE));
    write(folder, GOOD, bytes(EVIDENCE));
    write(folder, file.path(), file.bytes());
    if (file.path().equals("playbook.yaml")) {
      write(folder, "content/promotion.md", bytes(CASE.replace("l6-l7", "playbook.yaml")));
      write(folder, TYPO, bytes("---\ntitel: A\naudience: public\n---\nx\n"));
    }
  }

  private static void check(Path folder) throws Exception {
    FolderFiles source = new FolderFiles(folder);
    Study study = Study.of(source, AS_OF, Optional.of(AS_OF));
    if (!study.findings().stopTheBuild()) {
      build(folder.resolve("site"), source, study);
    }
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

  private static void build(Path out, FolderFiles source, Study study) throws Exception {
    try (Progress progress = Progress.begin(new PrintWriter(PrintWriter.nullWriter()), false)) {
      new SiteBuild(source, Templates.with(source), study, study.judged().orElseThrow(), progress)
          .into(out, List.of(Audience.values()));
    } catch (Unbuildable refusal) {
      assertThat(refusal.faults()).isNotEmpty();
    }
  }

  private static void write(Path folder, String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
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
