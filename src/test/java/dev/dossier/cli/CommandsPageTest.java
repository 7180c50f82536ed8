package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Holds {@code docs/commands.md} to the commands as they are. */
class CommandsPageTest {
  private static final Path PAGE = Path.of("docs", "commands.md");
  private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)\n(.*?)(?=^## |\\z)");
  private static final Pattern OPTIONS =
      Pattern.compile("\\| option \\| meaning \\|\n\\|---\\|---\\|\n(?:\\|.*\\|\n)*");
  private static final String COMMON = "Options of every command";
  private static final Set<String> NO_COMMAND = Set.of("Exit codes", COMMON);
  private static final Pattern KEY = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");

  private final CommandLine dossier =
      Commands.all(Shell.in(Path.of("")).surroundings(new StringWriter(), new StringWriter()));

  @Test
  void everyCommandHasItsSectionAndNoOtherHas() throws IOException {
    Set<String> sections =
        SECTION
            .matcher(page())
            .results()
            .map(section -> section.group(1))
            .filter(title -> !NO_COMMAND.contains(title))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(sections).isEqualTo(new TreeSet<>(dossier.getSubcommands().keySet()));
  }

  @Test
  void theOptionsOfEveryCommandAreThoseThatItTakes() throws IOException {
    String written =
        SECTION
            .matcher(page())
            .replaceAll(s -> Matcher.quoteReplacement(withOptions(s.group(0), s.group(1))));
    Path target = Path.of("target", "commands.md");
    Files.createDirectories(target.getParent());
    Files.writeString(target, written, UTF_8);

    assertThat(page())
        .as("copy target/commands.md to docs/ after a change to the options")
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"check", "score"})
  void everyKeyOfTheJsonIsExplainedAndNoOtherIs(String command) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path folder : packages()) {
      String json = Shell.in(folder).run(command, "--format", "json").out();
      if (!json.isEmpty()) {
        keys.addAll(keys(json));
      }
    }
    Set<String> explained = new TreeSet<>();
    KEY.matcher(section(command))
        .results()
        .flatMap(row -> Stream.of(row.group(1).split(", ", -1)))
        .map(key -> key.replace("`", ""))
        .filter(key -> !key.startsWith("-"))
        .forEach(explained::add);

    assertThat(explained).isEqualTo(keys);
  }

  private static List<Path> packages() {
    return List.of(Path.of(""), PACKAGES.resolve("small"), PACKAGES.resolve("hard-to-show"));
  }

  private String withOptions(String section, String title) {
    Map<String, CommandLine> commands = dossier.getSubcommands();
    if (title.equals(COMMON)) {
      return OPTIONS.matcher(section).replaceFirst(Matcher.quoteReplacement(common()));
    }
    return commands.containsKey(title)
        ? OPTIONS.matcher(section).replaceFirst(Matcher.quoteReplacement(own(commands.get(title))))
        : section;
  }

  private String common() {
    return table(
        dossier.getSubcommands().get("check").getCommandSpec().options().stream()
            .filter(OptionSpec::inherited)
            .map(CommandsPageTest::row));
  }

  /** What a command takes beyond what every command does. */
  private static String own(CommandLine command) {
    Stream<String> parameters =
        command.getCommandSpec().positionalParameters().stream().map(CommandsPageTest::row);
    Stream<String> options =
        command.getCommandSpec().options().stream()
            .filter(option -> !option.inherited())
            .map(CommandsPageTest::row);
    List<String> rows = Stream.concat(parameters, options).toList();
    return rows.isEmpty() ? "" : table(rows.stream());
  }

  private static String table(Stream<String> rows) {
    return rows.collect(Collectors.joining("", "| option | meaning |\n|---|---|\n", ""));
  }

  private static String row(OptionSpec option) {
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return row(String.join(", ", option.names()) + value, option);
  }

  private static String row(PositionalParamSpec parameter) {
    return row(parameter.paramLabel(), parameter);
  }

  private static String row(String name, ArgSpec argument) {
    String values =
        argument.completionCandidates() == null
            ? ""
            : String.join(", ", argument.completionCandidates());
    String meaning =
        String.join(" ", argument.description()).replace("${COMPLETION-CANDIDATES}", values);
    return "| `" + name + "` | " + meaning + " |\n";
  }

  private static Set<String> keys(String json) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          String path = parser.getParsingContext().pathAsPointer().toString();
          keys.add(path.substring(1).replaceAll("/\\d+(?=/|$)", "[]").replace('/', '.'));
        }
      }
    }
    return keys;
  }

  private static String section(String title) throws IOException {
    return SECTION
        .matcher(page())
        .results()
        .filter(section -> section.group(1).equals(title))
        .map(section -> section.group(2))
        .findFirst()
        .orElseThrow();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE, UTF_8);
  }
}
