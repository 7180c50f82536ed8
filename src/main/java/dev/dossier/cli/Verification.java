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
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares sites with what a package builds, and prints what is not the same. */
final class Verification {
  private final DossierCommand dossier;
  private final OpenPackage open;
  private final Progress progress;
  private final Map<LocalDate, Study> studies = new HashMap<>();

  Verification(DossierCommand dossier, OpenPackage open, Progress progress) {
    this.dossier = dossier;
    this.open = open;
    this.progress = progress;
  }

  /**
   * Compares a site, or all sites in a folder.
   *
   * @return the exit code
   * @throws Refusal when there is no site, or no package
   * @throws Unbuildable when templates or settings keep the package from being built
   */
  int of(Path place) throws Refusal, Unbuildable {
    int code = ExitCode.FINE;
    for (Path site : sites(place)) {
      code = Math.max(code, verify(site));
    }
    return code;
  }

  /** The folder itself if it is a site, else the sites in it. */
  private List<Path> sites(Path place) throws Refusal {
    if (hasManifest(place)) {
      return List.of(place);
    }
    List<Path> sites =
        Arrays.stream(Audience.values())
            .map(audience -> place.resolve(audience.word()))
            .filter(Verification::hasManifest)
            .toList();
    if (sites.isEmpty()) {
      throw new Refusal(dossier.shown(place) + " is no site: it has no manifest.json.");
    }
    return sites;
  }

  private static boolean hasManifest(Path site) {
    return Files.exists(site.resolve(Manifest.PATH.value()), LinkOption.NOFOLLOW_LINKS);
  }

  private int verify(Path site) throws Refusal, Unbuildable {
    Optional<Provenance> said = manifest(site).map(Manifest::provenance);
    Optional<Audience> audience = said.flatMap(Verification::audience);
    if (audience.isEmpty()) {
      verdict(site, false, "");
      line("differs", Manifest.PATH.value());
      dossier.remark("No build has written this manifest, so nothing else can be compared.");
      return ExitCode.FINDINGS;
    }
    return verify(site, said.get(), audience.get());
  }

  private int verify(Path site, Provenance said, Audience audience) throws Refusal, Unbuildable {
    progress.step("Reading the package");
    Study study = study(said.asOf());
    Optional<Judged> judged = study.judged();
    if (judged.isEmpty() || study.findings().stopTheBuild()) {
      progress.done();
      return refuse(study);
    }
    Manifest rebuilt = new SiteBuild(open, study, judged.get(), progress, false).manifest(audience);
    SiteComparison comparison = comparison(site, rebuilt);
    progress.done();
    print(site, rebuilt, comparison);
    if (!comparison.same()) {
      explain(said, rebuilt.provenance());
    }
    return comparison.same() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Study study(LocalDate asOf) throws Refusal {
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
