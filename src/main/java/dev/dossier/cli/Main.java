package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
    Results results = new Results(new FileOutputStream(FileDescriptor.out));
    System.exit(run(process(results), results, arguments));
  }

  /** The streams, clock, folder and environment that this process was started with. */
  static Surroundings process() {
    return process(new FileOutputStream(FileDescriptor.out));
  }

  private static Surroundings process(OutputStream out) {
    return new Surroundings(
        System.in,
        new PrintWriter(out, false, UTF_8),
        new PrintWriter(System.err, true, UTF_8),
        Clock.system(ZoneId.systemDefault()),
        Path.of(""),
        System.getenv());
  }

  /** Runs one command whose results go to a place that may refuse them. */
  static int run(Surroundings surroundings, Results results, String... arguments) {
    int code = run(surroundings, arguments);
    if (results.fault().isEmpty()) {
      return code;
    }
    String why = WriteFault.sentence(results.fault().get());
    surroundings.err().println("dossier: The result can't be written: " + why);
    surroundings.err().flush();
    return ExitCode.WRONG_USE;
  }

  /**
   * Runs one command.
   *
   * @param surroundings the streams, clock, folder and environment to use
   * @param arguments the command line
   * @return one of {@link ExitCode}'s numbers; both streams are flushed
   */
  static int run(Surroundings surroundings, String... arguments) {
    return run(Commands.neededFor(surroundings, arguments), surroundings, arguments);
  }

  /** Runs one of the given commands; they all share their streams and their manners. */
  static int run(CommandLine commands, Surroundings surroundings, String... arguments) {
    int code = execute(commands, surroundings, arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  /** Even what is no exception, such as a stack that is full, ends in a sentence. */
  private static int execute(CommandLine commands, Surroundings surroundings, String... arguments) {
    try {
      return commands
          .setOut(surroundings.out())
          .setErr(surroundings.err())
          .setParameterExceptionHandler(new WrongUse())
          .setExecutionExceptionHandler(new ProgramFault())
          .execute(arguments);
    } catch (RuntimeException | Error fault) {
      return ProgramFault.answer(fault, surroundings.err());
    }
  }
}
