package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    Ended run = run("score", "--format", "jsn");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dossier: --format: 'jsn' is none of text, json; did you mean json?\n");
  }

  @Test
  void aDayThatIsNoneIsWrongUse() {
    Ended run = run("score", "--as-of", "June");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dossier: --as-of: 'June' is no day; write it as 2026-06-30.\n");
    assertThat(run("score", "--as-of", "+12026-06-30").code()).isEqualTo(2);
  }

  @Test
  void whatAnOptionOrACommandLacksIsNamed() {
    assertThat(run("check", "-C").err()).startsWith("dossier: --directory needs a value: DIR.\n");
    assertThat(run("new").err()).startsWith("dossier: What is missing is KIND and TITLE.\n");
    assertThat(run("score", "--all=3").err()).startsWith("dossier: --all takes no value.\n");
  }

  @Test
  void whoAsksForHelpOnWhatIsNotThereIsShownWhatIs() {
    assertThat(run("help", "chek").err())
        .isEqualTo(
            """
            dossier: There is no command 'chek'. Did you mean 'check'?
            Try 'dossier --help'.
            """);
  }

  @Test
  void anArgumentTooManyIsWrongUse() {
    assertThat(run("check", "content").err()).contains("'content' is one argument too many.");
  }

  @Test
  void noCommandAtAllIsWrongUseAndShowsWhatThereIs() {
    Ended run = run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(run("--help").out());
  }

  @Test
  void whatTheUserTypedCannotSteerTheTerminal() {
    assertThat(run("\u001b[2J").err()).contains("'\ufffd[2J'").doesNotContain("\u001b");
  }

  @Test
  void aStackThatIsFullIsOneSentenceToo() throws IOException {
    StringWriter err = new StringWriter();
    Surroundings surroundings = Shell.in(folder).surroundings(new StringWriter(), err);
    CommandLine commands = Commands.all(surroundings).addSubcommand(new Falling());

    assertThat(Main.run(commands, surroundings, "fall")).isEqualTo(3);

    assertThat(err.toString().lines()).hasSize(1);
    Files.delete(reportIn(err.toString()));
  }

  @ParameterizedTest
  @CsvSource({"No space left on device, 2, no space left", "Broken pipe, 0, ''"})
  void resultsThatNobodyCouldReadAreToldOfUnlessNobodyWantsThem(
      String reason, int code, String told) {
    StringWriter err = new StringWriter();
    Results results =
        new Results(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(reason);
              }
            });
    Surroundings to = Shell.in(folder).surroundings(new StringWriter(), err);
    Surroundings surroundings =
        new Surroundings(
            to.in(),
            new PrintWriter(results, false, UTF_8),
            to.err(),
            to.clock(),
            to.folder(),
            Map.of());

    assertThat(Main.run(surroundings, results, "schema", "evidence")).isEqualTo(code);

    assertThat(err.toString().toLowerCase(Locale.ROOT)).contains(told).hasLineCount(code / 2);
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
    Path report = reportIn(err.toString());
    assertThat(Files.readString(report)).contains("IllegalStateException: stone", "dossier ");
    Files.delete(report);
  }

  private static Path reportIn(String sentence) {
    String line = sentence.strip();
    return Path.of(line.substring(line.lastIndexOf(' ') + 1));
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  @Command(name = "fall")
  static final class Falling implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new StackOverflowError();
    }
  }

  @Command(name = "stumble")
  static final class Stumbling implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("stone");
    }
  }
}
