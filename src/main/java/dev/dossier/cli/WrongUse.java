package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import dev.dossier.report.Terminal;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a command line that can't be understood: what is wrong, what may be meant, where help is.
 */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("dossier: " + Terminal.PLAIN.text(message(wrong)));
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USE;
  }

  private static String message(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getMessage();
    }
    CommandLine command = wrong.getCommandLine();
    String argument = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      String name = argument.replaceFirst("=.*", "");
      return "There is no option '"
          + name
          + "'."
          + guess(name, command.getCommandSpec().optionsMap().keySet());
    }
    if (command.getSubcommands().isEmpty()) {
      return "'" + argument + "' is one argument too many.";
    }
    return "There is no command '"
        + argument
        + "'."
        + guess(argument, command.getSubcommands().keySet());
  }

  private static String guess(String name, Collection<String> known) {
    return Nearest.to(name, known).map(n -> " Did you mean '" + n + "'?").orElse("");
  }
}
