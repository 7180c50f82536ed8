package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
  private static final Shell SHELL = Shell.in(Path.of(""));

  static Set<String> commands() {
    Surroundings surroundings = SHELL.surroundings(new StringWriter(), new StringWriter());
    return Commands.all(surroundings).getSubcommands().keySet();
  }

  static Stream<String> commandsAndTheProgram() {
    return Stream.concat(Stream.of(""), commands().stream());
  }

  @ParameterizedTest
  @MethodSource("commandsAndTheProgram")
  void everyHelpHasExamplesAndFitsEightyColumns(String command) {
    String help = help(command);

    assertThat(help).contains("Usage: dossier " + command, "\nExamples:\n  ", "-h, --help");
    assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTakesTheSharedOptions(String command) {
    assertThat(help(command)).contains("-C, --directory DIR", "--color WHEN", "-q, --quiet");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandCanBeAskedForInTwoWays(String command) {
    assertThat(SHELL.run("help", command).out()).isEqualTo(help(command));
  }

  @Test
  void theProgramsHelpListsEveryCommand() {
    commands()
        .forEach(command -> assertThat(help("")).containsPattern("\n  " + command + "  +\\S"));
  }

  @Test
  void helpOfAnUnknownCommandIsWrongUse() {
    assertThat(SHELL.run("help", "scor").code()).isEqualTo(2);
    assertThat(SHELL.run("help", "scor").err()).contains("Did you mean 'score'?");
  }

  @Test
  void helpIsColouredOnDemandAlone() {
    assertThat(SHELL.run("check", "--help").out()).doesNotContain("\u001b");
    assertThat(SHELL.run("--color", "always", "check", "--help").out()).contains("\u001b[");
  }

  private static String help(String command) {
    return command.isEmpty() ? SHELL.run("--help").out() : SHELL.run(command, "--help").out();
  }
}
