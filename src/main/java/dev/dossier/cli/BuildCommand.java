package dev.dossier.cli;

import dev.dossier.cli.SiteBuild.Built;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.report.FindingsText;
import dev.dossier.report.Ink;
import dev.dossier.report.RunSummary;
import dev.dossier.report.Terminal;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds the sites; a package with errors has none, and the last ones stay as they are. */
@Command(
    name = "build",
    description = "Build the sites: public, committee and private.",
    sortOptions = false,
    footer = {
      "",
      "A package with errors is not built: they are printed, and the last sites stay.",
      "",
      "Examples:",
      "  dossier build                       all three, below site/",
      "  dossier build --audience committee  site/committee/ alone",
      "  dossier build --out /tmp/preview    below another folder",
      "  dossier build --wait=60             after another build, if one is at work",
    })
final class BuildCommand implements Callable<Integer> {

  private static final String DOCUMENT = "'dossier document --format pdf' says";

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;
  @Mixin private RevisionOption state;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      converter = Choice.OfSites.class,
      description = "Whose site: ${COMPLETION-CANDIDATES} (default: all).")
  private Sites sites = Sites.ALL;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the sites go, each in its folder (default: site/ in the package).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--wait",
      arity = "0..1",
      paramLabel = "SECONDS",
      fallbackValue = Patience.ENDLESS,
      converter = Patience.Reader.class,
      description = "Wait while another build writes the same sites (default: fail at once).")
  private Patience patience = Patience.NONE;

  @Option(names = "--no-cache", description = "Work out everything anew.")
  private boolean noCache;

  @Override
  public Integer call() throws Refusal {
    Turn turn = new Turn(dossier, patience);
    while (true) {
      try {
        return build();
      } catch (Busy busy) {
        // What was read may be older by then than what the other build has read.
        turn.await(busy);
      }
    }
  }

  private int build() throws Busy, Refusal {
    SitePlace place = new SitePlace(dossier.folder());
    for (Audience audience : sites.audiences()) {
      place.require(target().resolve(audience.word()));
    }
    Instant start = dossier.now();
    try (Progress progress = Progress.begin(dossier.surroundings().err(), dossier.watched());
        OpenPackage open = dossier.open(state)) {
      progress.step("Reading the package");
      Study study = Study.of(open, dossier.today(), options.asOf());
      Optional<Judged> judged = study.judged();
      boolean fails = options.threshold().exitCode(study.findings()) != ExitCode.FINE;
      if (fails || judged.isEmpty() || study.findings().stopTheBuild()) {
        progress.done();
        return refuse(study);
      }
      SiteBuild build = new SiteBuild(open, study, judged.get(), progress, !noCache);
      List<Built> built = build.into(target(), sites.audiences());
      progress.done();
      print(built, judged.get(), study.findings(), start);
      int onPaper = onPaper(build, study);
      dossier.remarkDrafts(study);
      return onPaper;
    } catch (Unbuildable faults) {
      PrintWriter err = dossier.surroundings().err();
      faults.faults().forEach(fault -> err.println("dossier: " + Terminal.PLAIN.text(fault)));
      return ExitCode.FINDINGS;
    }
  }

  /** What shows only once the document is laid out; of mere notes it says how many they are. */
  private int onPaper(SiteBuild build, Study study) {
    Optional<Findings> laidOut = build.budget().flatMap(PageBudget::findings).map(Findings::new);
    if (build.budget().isPresent() && laidOut.isEmpty()) {
      dossier.remark("The promotion document can't be laid out; " + DOCUMENT + " why.");
    }
    Findings found = laidOut.orElseGet(() -> new Findings(List.of()));
    dossier.message(
        found.all().stream().filter(f -> f.severity() != Severity.NOTE).toList(), study);
    if (found.count(Severity.NOTE) > 0) {
      String empty = RunSummary.counted(found.count(Severity.NOTE), "empty section");
      dossier.remark("The promotion document has " + empty + "; " + DOCUMENT + " which.");
    }
    return options.threshold().exitCode(found);
  }

  private Path target() throws Refusal {
    return out.isPresent()
        ? dossier.surroundings().folder().resolve(out.get())
        : ownFolder(dossier.folder().resolve("site"));
  }

  /** Whoever wrote the package may not choose where on this machine a build writes. */
  private Path ownFolder(Path site) throws Refusal {
    List<Path> folders = new ArrayList<>(List.of(site));
    sites.audiences().forEach(audience -> folders.add(site.resolve(audience.word())));
    for (Path folder : folders) {
      if (Files.isSymbolicLink(folder)) {
        throw new Refusal(
            dossier.shown(folder)
                + " is a symbolic link, which a build follows only when you name it: use --out.");
      }
    }
    return site;
  }

  /** What is in the way is a message here, and not the result that was asked for. */
  private int refuse(Study study) {
    Findings inTheWay = options.threshold().failing(study.findings());
    PrintWriter err = dossier.surroundings().err();
    err.print(FindingsText.of(inTheWay, study::line, dossier.err()));
    dossier.complain("Nothing was built: the package has " + RunSummary.counts(inTheWay) + ".");
    return ExitCode.FINDINGS;
  }

  private void print(List<Built> built, Judged judged, Findings findings, Instant start) {
    for (Built site : built) {
      String index = dossier.shown(site.folder().resolve("index.html"));
      String files = dossier.out().paint(Ink.FAINT, RunSummary.counted(site.files(), "file"));
      dossier.print(dossier.out().text(index) + "  " + files + "\n");
    }
    LocalDate latest = judged.publicDay();
    judged.pack().pages().stream()
        .filter(page -> !page.due(latest))
        .forEach(page -> dossier.remark(page.head().file() + " is on no site: it is not yet due."));
    double seconds = Duration.between(start, dossier.now()).toMillis() / 1000.0;
    String sites = RunSummary.counted(built.size(), "site");
    String counts = RunSummary.counts(findings);
    dossier.remark(
        String.format(Locale.ROOT, "%s in %.2f s", sites, seconds)
            + (counts.isEmpty() ? "" : "; " + counts + ": 'dossier check' shows where"));
  }
}
