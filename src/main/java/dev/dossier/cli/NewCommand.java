package dev.dossier.cli;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.source.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Begins a file: writes a form to fill in, and prints where it is. */
@Command(
    name = "new",
    description = "Begin a file: a form to fill in, with what each key means.",
    sortOptions = false,
    footer = {
      "",
      "The kinds of plan/ are private always: action, opportunity, relationship,",
      "blocker, shadowing, meeting, mentee, sprint, interview, committee, note.",
      "",
      "Examples:",
      "  dossier new evidence \"Platform transformation\"",
      "                       content/evidence/platform-transformation.md",
      "  dossier new talk \"What a cell is for\"",
      "                       evidence too, of kind talk",
      "  dossier new endorsement \"Director, payments\"",
      "  dossier new document \"Vision\"",
      "                       a section of the promotion document",
      "  dossier new promotion \"Ready for wider scope\"",
      "                       the case itself, where there is no package yet",
    })
final class NewCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "What to begin: ${COMPLETION-CANDIDATES}.")
  private String kind;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TITLE",
      description = "Its title, in any script; the file is named after it.")
  private List<String> title;

  @Override
  public Integer call() throws Refusal {
    Blueprint blueprint = Blueprint.of(kind).orElseThrow(this::unknownKind);
    String path = path(blueprint);
    if (!blueprint.isCase()) {
      requirePackage();
    }
    Path file = dossier.folder().resolve(path);
    if (Files.exists(file)) {
      throw new Refusal(dossier.shown(file) + " is there already; nothing was written.");
    }
    write(blueprint, path);
    dossier.print(dossier.shown(file) + "\n");
    return ExitCode.FINE;
  }

  private String path(Blueprint blueprint) throws Refusal {
    String name = Slug.of(fullTitle());
    if (name.isEmpty()) {
      throw new Refusal("The title has no letter and no digit to name a file after.");
    }
    String path = blueprint.path(name, dossier.today().getYear());
    Optional<Finding> fault = new FileNames().fault(path);
    if (fault.isPresent()) {
      throw new Refusal(
          path + ": " + fault.get().message() + ". Add a word to the title; nothing was written.");
    }
    return path;
  }

  private String fullTitle() {
    return String.join(" ", title);
  }

  private Refusal unknownKind() {
    String guess =
        Nearest.to(kind, Blueprint.words())
            .map(nearest -> " Did you mean " + nearest + "?")
            .orElse(" Kinds are: " + String.join(", ", Blueprint.words()) + ".");
    return new Refusal("There is no kind '" + kind + "' to begin." + guess);
  }

  private void requirePackage() throws Refusal {
    if (!Files.isRegularFile(dossier.folder().resolve("content/promotion.md"))) {
      throw new Refusal(
          "There is no file content/promotion.md in "
              + dossier.folder()
              + ", so this is no package"
              + new Nearby(dossier.folder()).ending());
    }
  }

  private void write(Blueprint blueprint, String path) throws Refusal {
    try {
      new FormWriter(dossier.folder(), dossier.today()).write(blueprint, fullTitle(), path);
    } catch (IOException e) {
      throw new Refusal("The file can't be written: " + WriteFault.sentence(e));
    }
  }

  /** What a shell may complete. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Blueprint.words().iterator();
    }
  }
}
