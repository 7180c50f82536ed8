package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import dev.dossier.understand.Schemas;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a JSON Schema, or the names of all. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a kind of file, for editors.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  dossier schema                            the names of all schemas",
      "  dossier schema evidence >evidence.json    one of them",
      "",
      "An editor that knows JSON Schema completes and checks front matter whose first",
      "line is a comment such as",
      "  # yaml-language-server: $schema=evidence.json",
    })
final class SchemaCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "Which one; without it, the names of all are printed.")
  private String name = "";

  @Override
  public Integer call() throws Refusal {
    if (name.isEmpty()) {
      dossier.print(String.join("\n", Schemas.names()) + "\n");
    } else if (Schemas.names().contains(name)) {
      dossier.print(Schemas.json(name));
    } else {
      throw new Refusal("There is no schema '" + name + "'." + suggestion());
    }
    return ExitCode.FINE;
  }

  private String suggestion() {
    return Nearest.to(name, Schemas.names())
        .map(nearest -> " Did you mean " + nearest + "?")
        .orElse(" 'dossier schema' lists them all.");
  }

  /** What a shell may complete. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Schemas.names().iterator();
    }
  }
}
