package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import dev.dossier.report.Terminal;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    err.println("Try '" + whereHelpIs(command.getCommandSpec()) + " --help'.");
    return ExitCode.WRONG_USE;
  }

  /** Who asks for help on what does not exist needs the list of what does. */
  private static String whereHelpIs(CommandSpec command) {
    boolean help = command.userObject() instanceof HelpCommand;
    return (help ? command.parent() : command).qualifiedName();
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      return invalid(option, wrong.getMessage());
    }
    return wrong.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
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

  private static String missing(MissingParameterException missing) {
    if (missing.getMissing().size() == 1
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return option.longestName() + " needs a value: " + option.paramLabel() + ".";
    }
    // The message alone names all of them.
    String labels = missing.getMessage().replaceFirst("^Missing required parameters?: ", "");
    return "What is missing is " + labels.replace("'", "").replace(", ", " and ") + ".";
  }

  /** The library's own words end with those of the converter, where one has refused the value. */
  private static String invalid(OptionSpec option, String message) {
    String why = message.replaceFirst("^Invalid value for option '[^']*': ", "");
    if (option.arity().max() == 0) {
      return option.longestName() + " takes no value.";
    }
    return why.equals(message)
        ? message
        : option.longestName() + ": " + why + (why.endsWith("?") ? "" : ".");
  }

  private static String guess(String name, Collection<String> known) {
    return Nearest.to(name, known).map(n -> " Did you mean '" + n + "'?").orElse("");
  }
}
