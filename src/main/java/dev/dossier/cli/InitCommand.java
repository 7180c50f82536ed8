package dev.dossier.cli;

import dev.dossier.model.EvidenceKind;
import dev.dossier.understand.Schemas;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a new package: a case, a first file of evidence, and what belongs around them. */
@Command(
    name = "init",
    description = "Make a new package, with editor settings.",
    sortOptions = false,
    footer = {
      "",
      "It overwrites nothing: where one of its files is there already, none is written.",
      "",
      "Examples:",
      "  dossier init my-package   a new package in a folder of its own",
      "  dossier init .            in the folder you stand in",
    })
final class InitCommand implements Callable<Integer> {
  private static final Blueprint CASE =
      new Blueprint("promotion", FileKind.PROMOTION, EvidenceKind.INITIATIVE);
  private static final Blueprint EVIDENCE =
      new Blueprint("evidence", FileKind.EVIDENCE, EvidenceKind.INITIATIVE);
  private static final String FIRST = "First achievement";

  @ParentCommand private DossierCommand dossier;

  @Parameters(paramLabel = "DIR", description = "The folder to make it in; new, or there already.")
  private Path directory;

  @Override
  public Integer call() throws Refusal {
    Path folder = dossier.folder().resolve(directory).normalize();
    refuseToOverwrite(folder);
    try {
      write(folder).forEach(file -> dossier.print(dossier.shown(file) + "\n"));
    } catch (IOException e) {
      throw new Refusal("The package can't be written: " + WriteFault.sentence(e));
    }
    next(folder);
    return ExitCode.FINE;
  }

  private void refuseToOverwrite(Path folder) throws Refusal {
    List<String> there =
        Stream.concat(Stream.of(path(CASE), path(EVIDENCE)), kit())
            .map(folder::resolve)
            .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            .map(dossier::shown)
            .toList();
    if (!there.isEmpty()) {
      String are = there.size() == 1 ? " is" : " are";
      throw new Refusal(String.join(", ", there) + are + " there already; nothing was written.");
    }
  }

  private List<Path> write(Path folder) throws IOException, Refusal {
    Files.createDirectories(folder);
    FormWriter forms = new FormWriter(folder, dossier.today());
    List<Path> written = new ArrayList<>();
    written.add(forms.write(CASE, "Ready for wider scope", path(CASE)));
    written.add(forms.write(EVIDENCE, FIRST, path(EVIDENCE)));
    for (String path : kit().toList()) {
      String text = TextTemplate.of(StarterFiles.template(path)).filled(Map.of());
      written.add(FormWriter.write(folder.resolve(path), text));
    }
    for (String schema : Schemas.names()) {
      new SchemaFolder(folder).provide(schema);
    }
    return written;
  }

  private static Stream<String> kit() {
    return StarterFiles.PACKAGE.paths().stream();
  }

  private static String path(Blueprint blueprint) {
    return blueprint.path(Slug.of(FIRST), 0);
  }

  /** Says what to do with it. */
  private void next(Path folder) {
    String shown = dossier.shown(folder);
    String there = shown.isEmpty() ? "" : "cd " + shown + " && ";
    dossier.remark(
        String.join(
            "\n",
            "",
            "Next:",
            "  1. State in " + path(CASE) + " who you are, your levels and the committee's day.",
            "  2. Fill in " + path(EVIDENCE) + "; 'dossier new' begins the next file.",
            "  3. " + there + "dossier check",
            "  4. " + there + "git init && git add --all && git commit -m 'A package'",
            "Keep the repository private: whoever can read it reads all of it."));
  }
}
