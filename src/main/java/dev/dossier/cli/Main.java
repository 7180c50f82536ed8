package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** The way in from the shell: reads the command line, runs one command, returns its exit code. */
public final class Main {

  private Main() {}

  /**
   * Runs one command with the process's own streams and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(process(), arguments));
  }

  /** The streams, clock, folder and environment that this process was started with. */
  static Surroundings process() {
    return new Surroundings(
        System.in,
        new PrintWriter(System.out, false, UTF_8),
        new PrintWriter(System.err, true, UTF_8),
        Clock.system(ZoneId.systemDefault()),
        Path.of(""),
        System.getenv());
  }

  /**
   * Runs one command.
   *
   * @param surroundings the streams, clock, folder and environment to use
   * @param arguments the command line
   * @return one of {@link ExitCode}'s numbers; both streams are flushed
   */
  static int run(Surroundings surroundings, String... arguments) {
    return run(Commands.all(surroundings), surroundings, arguments);
  }

  /** Runs one of the given commands; they all share their streams and their manners. */
  static int run(CommandLine commands, Surroundings surroundings, String... arguments) {
    int code =
        commands
            .setOut(surroundings.out())
            .setErr(surroundings.err())
            .setParameterExceptionHandler(new WrongUse())
            .setExecutionExceptionHandler(new ProgramFault())
            .execute(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }
}
