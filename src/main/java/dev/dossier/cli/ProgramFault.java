package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.report.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Answers what a command could not do: a refusal is one sentence to the user; an exception that
 * nobody expected is one sentence too, and the details in a file that can be sent to the authors.
 */
final class ProgramFault implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
    command.getOut().flush();
    if (fault instanceof Refusal) {
      command.getErr().println("dossier: " + Terminal.PLAIN.text(fault.getMessage()));
      return ExitCode.WRONG_USE;
    }
    return answer(fault, command.getErr());
  }

  /** Answers what nobody expected. */
  static int answer(Throwable fault, PrintWriter err) {
    err.println(sentence(fault));
    return ExitCode.FAULT;
  }

  private static String sentence(Throwable fault) {
    try {
      Path report = Files.createTempFile("dossier-fault-", ".txt");
      Files.writeString(report, report(fault), UTF_8);
      return "dossier: This is a fault of the program, not of your files; please report it with "
          + report;
    } catch (IOException unwritable) {
      return "dossier: This is a fault of the program, not of your files; please report it: "
          + Terminal.PLAIN.text(fault.toString());
    }
  }

  private static String report(Throwable fault) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    lines.println("dossier " + Version.number() + ", Java " + Runtime.version());
    fault.printStackTrace(lines);
    return text.toString();
  }
}
