package dev.dossier.cli;

import dev.dossier.report.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Builds a site anew and compares it, byte by byte, with the one in a folder. */
@Command(
    name = "verify",
    description = "Say whether a site is what this package builds.",
    sortOptions = false,
    footer = {
      "",
      "The site is built anew for the audience and the day that its manifest.json",
      "names, and compared byte by byte. Nothing is written.",
      "",
      "Examples:",
      "  dossier verify site/public        one site",
      "  dossier verify site               all sites below a folder",
      "  dossier -C my-package verify www  a copy that somebody serves",
      "  dossier verify --rev v3 www       what the tag v3 builds",
      "",
      "Exit codes: 0 the same, 1 not the same, 2 no site or no package.",
    })
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      arity = "1..*",
      paramLabel = "SITE",
      description = "A site's folder, or a folder that holds sites.")
  private List<Path> places = new ArrayList<>();

  @Option(
      names = "--rev",
      paramLabel = "REV",
      description = "Build it as this revision of git holds it, without a checkout.")
  private Optional<String> revision = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    int code = ExitCode.FINE;
    try (Progress progress = Progress.begin(dossier.surroundings().err(), dossier.watched());
        OpenPackage open = OpenPackage.in(dossier.folder(), revision)) {
      Verification verification = new Verification(dossier, open, progress);
      for (Path place : places) {
        Path found = dossier.surroundings().folder().resolve(place).normalize();
        code = Math.max(code, verification.of(found));
      }
      return code;
    } catch (Unbuildable faults) {
      PrintWriter err = dossier.surroundings().err();
      faults.faults().forEach(fault -> err.println("dossier: " + Terminal.PLAIN.text(fault)));
      return ExitCode.FINDINGS;
    }
  }
}
