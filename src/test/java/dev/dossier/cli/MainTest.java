package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

  @TempDir private Path folder;

  @Test
  void theVersionIsThatOfThePomAndNamesTheJava() {
    Ended run = run("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("dossier \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(run.out()).contains("Java " + Runtime.version());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpGoesToStandardOutput() {
    Ended run = run("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: dossier");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anUnknownOptionIsWrongUseAndNamesTheOptionThatMayBeMeant() {
    Ended run = run("--versoin");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            dossier: There is no option '--versoin'. Did you mean '--version'?
            Try 'dossier --help'.
            """);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownCommandIsWrongUseAndNamesTheCommandThatMayBeMeant() {
    Ended run = run("chek");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            dossier: There is no command 'chek'. Did you mean 'check'?
            Try 'dossier --help'.
            """);
  }

  @Test
  void anUnknownOptionOfACommandPointsToTheHelpOfThatCommand() {
    assertThat(run("check", "--formt", "json").err())
        .isEqualTo(
            """
            dossier: There is no option '--formt'. Did you mean '--format'?
            Try 'dossier check --help'.
            """);
  }

  @Test
  void anUnknownWordForAnOptionIsWrongUseAndNamesTheWordsThereAre() {
    Ended run = run("check", "--format", "jsn");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "dossier: Invalid value for option '--format': 'jsn' is none of text, json; did you"
                + " mean json?\n");
  }

  @Test
  void aDayThatIsNoneIsWrongUse() {
    Ended run = run("score", "--as-of", "June");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'June' is no day; write it as 2026-06-30");
  }

  @Test
  void anArgumentTooManyIsWrongUse() {
    assertThat(run("check", "content").err()).contains("'content' is one argument too many.");
  }

  @Test
  void noCommandAtAllIsWrongUse() {
    Ended run = run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Which command?");
  }

  @Test
  void whatTheUserTypedCannotSteerTheTerminal() {
    assertThat(run("\u001b[2J").err()).contains("'\ufffd[2J'").doesNotContain("\u001b");
  }

  @Test
  void anUnexpectedExceptionIsOneSentenceAndAReportToSend() throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings = Shell.in(folder).surroundings(out, err);
    CommandLine commands = Commands.all(surroundings).addSubcommand(new Stumbling());

    assertThat(Main.run(commands, surroundings, "stumble")).isEqualTo(3);

    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("IllegalStateException");
    String sentence = err.toString().strip();
    Path report = Path.of(sentence.substring(sentence.lastIndexOf(' ') + 1));
    assertThat(Files.readString(report)).contains("IllegalStateException: stone", "dossier ");
    Files.delete(report);
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  @Command(name = "stumble")
  static final class Stumbling implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("stone");
    }
  }
}
