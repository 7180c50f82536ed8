package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void theVersionIsThatOfThePomAndNamesTheJava() {
    assertThat(run("--version")).isZero();

    assertThat(out.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("dossier \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(out.toString()).contains("Java " + Runtime.version());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpGoesToStandardOutput() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString()).contains("Usage: dossier");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anUnknownOptionIsWrongUseAndNamesTheOptionThatMayBeMeant() {
    assertThat(run("--versoin")).isEqualTo(2);

    assertThat(err.toString()).contains("--versoin", "--version", "dossier --help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noCommandAtAllIsWrongUse() {
    assertThat(run()).isEqualTo(2);

    assertThat(err.toString()).contains("Which command?");
  }

  @Test
  void anUnexpectedExceptionIsOneSentenceAndAReportToSend() throws IOException {
    CommandLine commands = new CommandLine(new DossierCommand()).addSubcommand(new Stumbling());

    assertThat(Main.run(commands, surroundings(), "stumble")).isEqualTo(3);

    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("IllegalStateException");
    String sentence = err.toString().strip();
    Path report = Path.of(sentence.substring(sentence.lastIndexOf(' ') + 1));
    assertThat(Files.readString(report)).contains("IllegalStateException: stone", "dossier ");
    Files.delete(report);
  }

  private int run(String... arguments) {
    return Main.run(surroundings(), arguments);
  }

  private Surroundings surroundings() {
    return new Surroundings(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC),
        folder,
        Map.of());
  }

  @Command(name = "stumble")
  static final class Stumbling implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("stone");
    }
  }
}
