package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeFault;
import dev.dossier.bake.BakeResult;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.report.FindingsText;
import dev.dossier.report.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds the sites; a package with errors leaves the last ones as they are. */
@Command(
    name = "build",
    description = "Build the sites: portfolio, promotion package, cockpit.",
    sortOptions = false,
    footer = {
      "",
      "Each site is replaced as a whole, or not at all.",
      "",
      "Examples:",
      "  dossier build                      all three, below site/",
      "  dossier build --audience public    the portfolio alone",
      "  dossier build --out /tmp/sites     somewhere else",
    })
final class BuildCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      converter = Choice.OfSites.class,
      description = "Whose site: ${COMPLETION-CANDIDATES} (default: all).")
  private Sites sites = Sites.ALL;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the sites go (default: site/ in the package).")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--no-cache", description = "Build every page anew. Today's builds always do.")
  @SuppressWarnings("UnusedVariable") // accepted already, so that scripts need not change
  private boolean noCache;

  @Override
  public Integer call() throws Refusal {
    Study study = dossier.study(options.asOf());
    Optional<Judged> judged = study.judged();
    if (judged.isEmpty() || study.findings().stopTheBuild()) {
      return refuse(study);
    }
    SiteBuild build = new SiteBuild(dossier.folder(), study, judged.get());
    Path folder =
        out.map(dossier.surroundings().folder()::resolve)
            .orElseGet(() -> dossier.folder().resolve("site"));
    for (Audience who : sites.audiences()) {
      if (!built(build, who, folder.resolve(who.word()))) {
        return ExitCode.FINDINGS;
      }
    }
    remark(study.findings());
    return options.threshold().exitCode(study.findings());
  }

  private boolean built(SiteBuild build, Audience who, Path target) throws Refusal {
    try {
      BakeResult result = build.build(who, target);
      dossier.print(
          "%-9s  %4d files  %s%n".formatted(who.word(), result.files().size(), shown(target)));
      return true;
    } catch (BakeException e) {
      e.faults().forEach(this::tell);
      return false;
    } catch (IOException e) {
      throw new Refusal("the " + who.word() + " site was not built: " + reason(e));
    }
  }

  private void tell(BakeFault fault) {
    dossier
        .surroundings()
        .err()
        .println("dossier: " + fault.subject() + ": " + fault.message() + " " + fault.hint());
  }

  /** A file's fault often says no more than the file's name. */
  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
    return e.getMessage() == null || e.getMessage().indexOf(' ') < 0
        ? kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
            + ": "
            + e.getMessage()
        : e.getMessage();
  }

  private String shown(Path target) {
    Path from = dossier.surroundings().folder();
    return target.startsWith(from) ? from.relativize(target).toString() : target.toString();
  }

  private int refuse(Study study) {
    Findings errors =
        new Findings(
            study.findings().all().stream()
                .filter(f -> f.severity() == Severity.ERROR && !f.waived())
                .toList());
    dossier.surroundings().err().print(FindingsText.of(errors, study::line, dossier.err()));
    dossier
        .surroundings()
        .err()
        .println(
            "dossier: No site was touched: there are " + RunSummary.counts(study.findings()) + ".");
    return ExitCode.FINDINGS;
  }

  private void remark(Findings findings) {
    String counts = RunSummary.counts(findings);
    if (!counts.isEmpty()) {
      dossier.remark(counts + ": 'dossier check' shows where.");
    }
  }
}
