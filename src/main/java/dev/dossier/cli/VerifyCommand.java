package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Findings;
import dev.dossier.model.Audience;
import dev.dossier.publish.Manifest;
import dev.dossier.publish.Provenance;
import dev.dossier.publish.SiteComparison;
import dev.dossier.report.FindingsText;
import dev.dossier.report.Ink;
import dev.dossier.report.RunSummary;
import dev.dossier.report.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<LocalDate, Study> studies = new HashMap<>();

  @Override
  public Integer call() throws Refusal {
    int code = ExitCode.FINE;
    try (Progress progress = Progress.begin(dossier.surroundings().err(), dossier.watched());
        OpenPackage open = OpenPackage.in(dossier.folder(), revision)) {
      for (Path place : places) {
        for (Path site : sites(dossier.surroundings().folder().resolve(place).normalize())) {
          code = Math.max(code, verify(site, open, progress));
        }
      }
      return code;
    } catch (Unbuildable faults) {
      PrintWriter err = dossier.surroundings().err();
      faults.faults().forEach(fault -> err.println("dossier: " + Terminal.PLAIN.text(fault)));
      return ExitCode.FINDINGS;
    }
  }

  /** The folder itself if it is a site, else the sites in it. */
  private List<Path> sites(Path place) throws Refusal {
    if (hasManifest(place)) {
      return List.of(place);
    }
    List<Path> sites =
        Arrays.stream(Audience.values())
            .map(audience -> place.resolve(audience.word()))
            .filter(VerifyCommand::hasManifest)
            .toList();
    if (sites.isEmpty()) {
      throw new Refusal(dossier.shown(place) + " is no site: it has no manifest.json.");
    }
    return sites;
  }

  private static boolean hasManifest(Path site) {
    return Files.exists(site.resolve(Manifest.PATH.value()), LinkOption.NOFOLLOW_LINKS);
  }

  private int verify(Path site, OpenPackage open, Progress progress) throws Refusal, Unbuildable {
    Optional<Provenance> said = manifest(site).map(Manifest::provenance);
    Optional<Audience> audience = said.flatMap(VerifyCommand::audience);
    if (audience.isEmpty()) {
      verdict(site, false, "");
      line("differs", Manifest.PATH.value());
      dossier.remark("No build has written this manifest, so nothing else can be compared.");
      return ExitCode.FINDINGS;
    }
    return verify(site, said.get(), audience.get(), open, progress);
  }

  private int verify(
      Path site, Provenance said, Audience audience, OpenPackage open, Progress progress)
      throws Refusal, Unbuildable {
    progress.step("Reading the package");
    Study study = study(open, said.asOf());
    Optional<Judged> judged = study.judged();
    if (judged.isEmpty() || study.findings().stopTheBuild()) {
      progress.done();
      return refuse(study);
    }
    Manifest rebuilt =
        new SiteBuild(open, study, judged.get(), progress).manifest(audience);
    SiteComparison comparison = comparison(site, rebuilt);
    progress.done();
    print(site, rebuilt, comparison);
    if (!comparison.same()) {
      explain(said, rebuilt.provenance());
    }
    return comparison.same() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Study study(OpenPackage open, LocalDate asOf) throws Refusal {
    Study known = studies.get(asOf);
    if (known == null) {
      known = Study.of(open, asOf, Optional.of(asOf));
      studies.put(asOf, known);
    }
    return known;
  }

  private Optional<Manifest> manifest(Path site) throws Refusal {
    try {
      return Manifest.in(site);
    } catch (IOException e) {
      throw unreadable(site, e);
    }
  }

  private static Optional<Audience> audience(Provenance said) {
    return Arrays.stream(Audience.values())
        .filter(audience -> audience.word().equals(said.audience()))
        .findFirst();
  }

  private SiteComparison comparison(Path site, Manifest rebuilt) throws Refusal {
    try {
      return SiteComparison.of(site, rebuilt);
    } catch (IOException e) {
      throw unreadable(site, e);
    }
  }

  private Refusal unreadable(Path site, IOException fault) {
    return new Refusal(dossier.shown(site) + " can't be read: " + WriteFault.sentence(fault));
  }

  private int refuse(Study study) {
    Findings inTheWay = Threshold.ERROR.failing(study.findings());
    dossier.surroundings().err().print(FindingsText.of(inTheWay, study::line, dossier.err()));
    dossier.complain(
        "This package builds no site to compare with: there are "
            + RunSummary.counts(inTheWay)
            + ".");
    return ExitCode.FINDINGS;
  }

  private void print(Path site, Manifest rebuilt, SiteComparison comparison) {
    Provenance is = rebuilt.provenance();
    String files = RunSummary.counted(rebuilt.files().size() + 1, "file");
    String commit = is.commit().map(id -> " of commit " + id).orElse("");
    String what = "the " + is.audience() + " site as of " + is.asOf() + commit + ", " + files;
    verdict(site, comparison.same(), what);
    comparison.differing().forEach(file -> line("differs", file));
    comparison.missing().forEach(file -> line("missing", file));
    comparison.extra().forEach(file -> line("extra  ", file));
  }

  private void verdict(Path site, boolean same, String what) {
    Terminal terminal = dossier.out();
    String verdict = terminal.paint(same ? Ink.GOOD : Ink.ERROR, same ? "same" : "not the same");
    String details = what.isEmpty() ? "" : "  " + terminal.paint(Ink.FAINT, what);
    dossier.print(terminal.text(dossier.shown(site)) + "  " + verdict + details + "\n");
  }

  private void line(String how, String file) {
    dossier.print("  " + how + "  " + dossier.out().text(file) + "\n");
  }

  /** Why a manifest may differ although nobody has touched the site. */
  private void explain(Provenance said, Provenance is) {
    if (!said.version().equals(is.version())) {
      dossier.remark(
          "The site says that dossier "
              + said.version()
              + " has built it; this is "
              + is.version()
              + ".");
    }
    if (!said.commit().equals(is.commit())) {
      dossier.remark(
          "The site says that it was built from "
              + named(said.commit())
              + "; this package is at "
              + named(is.commit())
              + ".");
    }
  }

  private static String named(Optional<String> commit) {
    return commit.map(id -> "commit " + id).orElse("no commit");
  }
}
