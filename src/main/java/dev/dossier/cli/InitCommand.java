package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Makes a new package: a case, a first file of evidence, and what belongs around them. */
@Command(
    name = "init",
    description = "Make a new package, with editor settings and workflows.",
    sortOptions = false,
    footer = {
      "",
      "It overwrites nothing: where one of its files is there already, none is written.",
      "",
      "Examples:",
      "  dossier init my-package               a new package in a folder of its own",
      "  dossier init . --ci github            in the folder you stand in",
      "  dossier init . --ci-only              workflows for a package that is there",
      "  dossier init mine --dossier OWNER/NAME",
      "                       workflows that get Dossier from a repository's releases",
    })
final class InitCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(paramLabel = "DIR", description = "The folder to make it in; new, or there already.")
  private Path directory;

  @Option(
      names = "--ci",
      paramLabel = "FORGE",
      converter = Choice.OfForge.class,
      description = "Whose workflows to write: ${COMPLETION-CANDIDATES} (default: both).")
  private Forge forge = Forge.BOTH;

  @Option(
      names = "--ci-only",
      description = "Write the workflows alone, for a package that is there.")
  private boolean workflowsOnly;

  @Option(
      names = "--dossier",
      paramLabel = "REPOSITORY",
      converter = RepositoryName.class,
      description = "Whose releases of Dossier the workflows use, as OWNER/NAME.")
  private String repository = "";

  @Override
  public Integer call() throws Refusal {
    Path folder = dossier.folder().resolve(directory).normalize();
    NewPackage made = new NewPackage(folder, workflowsOnly, forge, repository);
    List<String> files = made.files().map(dossier::shown).toList();
    refuseToOverwrite(made);
    try {
      made.write(dossier.today());
    } catch (IOException e) {
      throw new Refusal("The package can't be written: " + WriteFault.sentence(e));
    }
    files.forEach(file -> dossier.print(file + "\n"));
    remarkNextSteps(made);
    return ExitCode.FINE;
  }

  private void refuseToOverwrite(NewPackage made) throws Refusal {
    List<String> there =
        made.files()
            .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            .map(dossier::shown)
            .toList();
    if (!there.isEmpty()) {
      String are = there.size() == 1 ? " is" : " are";
      throw new Refusal(String.join(", ", there) + are + " there already; nothing was written.");
    }
  }

  private void remarkNextSteps(NewPackage made) {
    String shown = dossier.shown(made.folder());
    List<String> steps = made.nextSteps(shown.isEmpty() ? "" : "cd " + shown + " && ");
    dossier.remark("\nNext:");
    for (int i = 0; i < steps.size(); i++) {
      dossier.remark("  " + (i + 1) + ". " + steps.get(i));
    }
    dossier.remark("Keep the repository private: whoever can read it reads all of it.");
  }

  /** Reads the name of a repository, in groups as deep as the forge has them. */
  static final class RepositoryName implements ITypeConverter<String> {
    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*(?:/[\\w-][\\w.-]*)+");

    @Override
    public String convert(String text) {
      if (NAME.matcher(text).matches()) {
        return text;
      }
      throw new TypeConversionException("'" + text + "' is no repository; write it as OWNER/NAME");
    }
  }
}
