package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the help of the program or of one command. */
@Command(
    name = "help",
    description = "Print the help of a command.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  dossier help          all commands",
      "  dossier help check    one command, as dossier check --help does",
    })
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command; without one, all commands are listed.")
  private String command = "";

  @Override
  public Integer call() {
    CommandLine dossier = spec.root().commandLine();
    CommandLine asked = command.isEmpty() ? dossier : dossier.getSubcommands().get(command);
    if (asked == null) {
      String guess =
          Nearest.to(command, dossier.getSubcommands().keySet())
              .map(n -> " Did you mean '" + n + "'?")
              .orElse("");
      throw new ParameterException(
          spec.commandLine(), "There is no command '" + command + "'." + guess);
    }
    asked.usage(dossier.getOut());
    return ExitCode.FINE;
  }
}
