package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.report.RuleBook;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** Every part of the playbook can be used: the table of {@code docs/parts.md} is true. */
class PartsPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern RULE = Pattern.compile("\\]\\(rules/([a-z-]+/[a-z-]+)\\.md\\)");

  @TempDir static Path root;
  private static Map<String, byte[]> cockpit;
  private static Set<String> tests;

  /** A row: the eight cells between the bars. */
  private record Row(List<String> cells) {
    Stream<String> codes(int cell) {
      return CODE.matcher(cells.get(cell)).results().map(found -> found.group(1));
    }

    @Override
    public String toString() {
      return cells.get(0);
    }
  }

  @BeforeAll
  static void bake() throws IOException {
    cockpit =
        SiteInMemory.of(MemoryPackage.in(Path.of("")), DAY, Optional.of(DAY), root)
            .tree(Audience.PRIVATE, Templates.bundled(), SiteInMemory.Leak.NONE);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      tests =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
              .collect(Collectors.toSet());
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/parts.md"), UTF_8).stream()
        .filter(line -> line.startsWith("| P"))
        .map(line -> line.substring(2, line.length() - 2))
        .map(line -> new Row(Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList()))
        .toList();
  }

  @Test
  void noPartIsMissing() throws IOException {
    assertThat(rows())
        .extracting(row -> row.cells().get(0).replaceFirst(" .*", ""))
        .containsExactly(
            "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14",
            "P15", "P16");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noCellIsEmpty(Row row) {
    assertThat(row.cells()).hasSize(8).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePlaybookHasItsKey(Row row) throws IOException {
    Path file = Path.of("src/main/resources/playbooks/l6-l7.yaml");
    Object playbook =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file, UTF_8));

    assertThat(row.codes(1)).isNotEmpty().allMatch(key -> has(playbook, key));
  }

  private static boolean has(Object playbook, String key) {
    Object at = playbook;
    for (String part : key.split("\\.", -1)) {
      at = at instanceof Map<?, ?> map ? map.get(part) : null;
    }
    return at != null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleHasSuchFiles(Row row) {
    assertThat(row.codes(2).filter(file -> file.startsWith("content/")))
        .isNotEmpty()
        .allMatch(file -> Files.exists(Path.of(file)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theirSchemaIsPrinted(Row row) {
    List<String> names = List.of(run("schema").split("\n", -1));

    assertThat(row.codes(3)).isNotEmpty().allMatch(names::contains);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theirFindingsAreRules(Row row) {
    Set<String> known = new HashSet<>(RuleBook.all().ids());

    assertThat(RULE.matcher(row.cells().get(4)).results().map(MatchResult::group).toList())
        .isNotEmpty();
    assertThat(RULE.matcher(row.cells().get(4)).results().map(found -> found.group(1)))
        .allMatch(known::contains);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsPageIsInTheCockpit(Row row) {
    assertThat(row.codes(5)).isNotEmpty().allMatch(cockpit::containsKey);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsCommandIsThere(Row row) {
    for (String words : row.codes(6).toList()) {
      String[] command = words.split(" ", -1);
      CommandLine known =
          Commands.all(surroundings(new StringWriter())).getSubcommands().get(command[1]);

      assertThat(known).as(words).isNotNull();
      if (command.length > 2 && command[2].startsWith("--")) {
        assertThat(known.getCommandSpec().findOption(command[2])).as(words).isNotNull();
      } else if (command.length > 2) {
        assertThat(run("schema").split("\n", -1)).as(words).contains(command[2]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsTestsAreThere(Row row) {
    assertThat(row.codes(7)).isNotEmpty().allMatch(tests::contains);
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    assertThat(Main.run(surroundings(out), arguments)).isZero();
    return out.toString();
  }

  private static Surroundings surroundings(StringWriter out) {
    return new Surroundings(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(new StringWriter()),
        Clock.systemUTC(),
        root,
        Map.of());
  }
}
