package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandsTest {
  private static final Surroundings SURROUNDINGS =
      Shell.in(Path.of("")).surroundings(new StringWriter(), new StringWriter());

  static Set<String> all() {
    return Commands.all(SURROUNDINGS).getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCommandIsListedByItsName(String name) {
    Object command =
        Commands.all(SURROUNDINGS).getSubcommands().get(name).getCommandSpec().userObject();

    assertThat(command.getClass().getAnnotation(Command.class).name()).isEqualTo(name);
  }

  @Test
  void aCommandLineMakesTheCommandThatItNames() {
    assertThat(made("check", "--format", "json")).containsExactly("check");
    assertThat(made("--version")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "help check",
        "completion",
        "--help",
        "check --help",
        "chek",
        "check --fromat json",
        "check one too many",
        "--color check",
      })
  void whatListsCommandsOrIsWrongKnowsAllOfThem(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(made(arguments)).isEqualTo(all());
  }

  @Test
  void aFolderIsTakenOnce() {
    var run = Shell.in(Path.of("src")).run("-C", "main", "-C", "java", "check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("main/java/main");
  }

  private static Set<String> made(String... arguments) {
    return Commands.neededFor(SURROUNDINGS, arguments).getSubcommands().keySet();
  }
}
