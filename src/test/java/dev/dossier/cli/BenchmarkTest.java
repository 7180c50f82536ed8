package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code src/bench/run} needs still fits together, though nobody runs it every day. */
class BenchmarkTest {
  private static final Path BENCH = Path.of("src", "bench");
  private static final Path SITES = BENCH.resolve("sites");
  private static final String AS_OF = "--as-of=2026-06-30";

  @TempDir static Path folder;
  private static URLClassLoader runner;

  @BeforeAll
  static void compileTheRunnerAndWriteTenFiles() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    arguments.addAll(List.of("-cp", classes.toString()));
    arguments.addAll(List.of("-d", classes.toString(), BENCH.resolve("Corpus.java").toString()));
    try (Stream<Path> sources = Files.list(BENCH.resolve("runner"))) {
      sources.map(Path::toString).forEach(arguments::add);
    }
    ByteArrayOutputStream faults = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, faults, faults, arguments.toArray(String[]::new));
    assertThat(code).as(faults.toString(UTF_8)).isZero();
    runner = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    String[] size = {"10", folder.resolve("corpus").toString(), "2", "3"};
    call("Corpus", "main", (Object) size);
  }

  @AfterAll
  static void close() throws IOException {
    runner.close();
  }

  @Test
  void dossierBuildsTheCorpusWithoutAnErrorAndTellsTheSameSumsAsItsFiles() throws Exception {
    Shell shell = Shell.in(folder.resolve("corpus/dossier"));
    Path out = folder.resolve("site");

    Shell.Ended build = shell.run("build", "--audience=private", AS_OF, "--out=" + out);
    Shell.Ended score = shell.run("score", "--all", "--format=json", AS_OF);

    assertThat(build.code()).as(build.err()).isZero();
    assertThat(score.code()).as(score.err()).isZero();
    assertThat(call("Totals", "ofDossier", out.resolve("private/evidence"), score.out()))
        .isEqualTo(totals());
  }

  @Test
  void theSameArgumentsGiveTheSameCorpus() throws Exception {
    String[] size = {"10", folder.resolve("again").toString(), "2", "3"};
    call("Corpus", "main", (Object) size);

    assertThat(Trees.of(folder.resolve("again"))).isEqualTo(Trees.of(folder.resolve("corpus")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hugo", "eleventy", "jekyll", "zola", "jbake"})
  void everyGeneratorHasATemplateForEvidenceAndOneForTheSums(String generator) throws Exception {
    List<String> templates;
    try (Stream<Path> files = Files.walk(SITES.resolve(generator))) {
      templates = files.filter(Files::isRegularFile).map(BenchmarkTest::text).toList();
    }

    assertThat(templates).anySatisfy(text -> assertThat(text).contains("<dt>Criteria</dt>"));
    assertThat(templates).anySatisfy(text -> assertThat(text).contains("<h1>Dashboard</h1>"));
  }

  /** These two can't collect the names themselves. */
  @ParameterizedTest
  @ValueSource(strings = {"zola/templates/dashboard.html", "jbake/templates/dashboard.ftl"})
  void aDashboardThatListsUnitsAndCriteriaListsAllOfThem(String dashboard) throws Exception {
    Map<?, ?> sums = (Map<?, ?>) call(totals(), "sums");

    assertThat(sums).isNotEmpty();
    assertThat(sums.keySet())
        .allSatisfy(
            name -> assertThat(text(SITES.resolve(dashboard))).contains("\"" + name + "\""));
  }

  @Test
  void theReportTellsWhatWasAskedForAndKeepsWhatWasWrittenByHand() throws Exception {
    Path report = folder.resolve("report.md");
    String[] arguments = {
      "--only",
      "nobody",
      "--sizes",
      "10",
      "--work",
      folder.resolve("work").toString(),
      "--report",
      report.toString()
    };
    call("Bench", "main", (Object) arguments);
    Files.writeString(report, "By hand.", StandardOpenOption.APPEND);

    call("Bench", "main", (Object) arguments);

    assertThat(report)
        .content()
        .contains("src/bench/run --only nobody --sizes 10`", "## 10 files")
        .endsWith("-->\nBy hand.");
  }

  private static Object totals() throws Exception {
    return call("Totals", "ofFiles", folder.resolve("corpus/yaml"));
  }

  private static Object call(String type, String method, Object... arguments) throws Exception {
    return method(runner.loadClass(type), method).invoke(null, arguments);
  }

  private static Object call(Object on, String method) throws Exception {
    return method(on.getClass(), method).invoke(on);
  }

  private static Method method(Class<?> type, String name) {
    Method found =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
