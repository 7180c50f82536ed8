package dev.dossier.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the script that teaches a shell to complete commands and options. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  source <(dossier completion)",
      "                       for this shell",
      "  dossier completion >~/.local/share/bash-completion/completions/dossier",
      "                       for every bash to come",
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @ParentCommand private DossierCommand dossier;

  @Override
  public Integer call() {
    dossier.print(AutoComplete.bash("dossier", spec.root().commandLine()));
    return ExitCode.FINE;
  }
}
