package dev.dossier.cli;

import dev.dossier.finding.Findings;
import dev.dossier.report.FindingsJson;
import dev.dossier.report.FindingsText;
import dev.dossier.report.GithubAnnotations;
import dev.dossier.report.GitlabReport;
import dev.dossier.report.RdjsonReport;
import dev.dossier.report.Reported;
import dev.dossier.report.RuleBook;
import dev.dossier.report.RunSummary;
import dev.dossier.report.SarifReport;
import dev.dossier.review.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints everything that a reader of the package would stumble over. */
@Command(
    name = "check",
    description = "Print what a reader would stumble over, and how to mend it.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  dossier check",
      "  dossier check --fail-on warning   exit with 1 for warnings too",
      "  dossier check --new-since main    only what you brought",
      "  dossier check --format sarif      for code scanning",
      "  dossier check --repo payments=../payments   look up `payments#1423`",
      "  dossier explain claims/no-source  why a rule is there",
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;
  @Mixin private RevisionOption state;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfCheckFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--new-since",
      paramLabel = "REV",
      description = "Print only what was not there in this revision of git.")
  private Optional<String> newSince = Optional.empty();

  @Option(
      names = "--repo",
      paramLabel = "NAME=DIR",
      description = "Look in this repository for the commits that evidence names.")
  private Map<String, Path> repositories = new TreeMap<>();

  @Override
  public Integer call() throws Refusal, IOException {
    Instant start = dossier.now();
    try (OpenPackage open = dossier.open(state)) {
      Study study = Study.of(open, dossier.today(), options.asOf());
      Findings findings =
          newSince.isPresent()
              ? added(study, open, newSince.get())
              : Findings.of(study.findings().all(), ofCommits(study, open).all());
      dossier.print(
          format == CheckFormat.TEXT ? text(findings, study, start) : data(findings, study));
      dossier.remarkDrafts(study);
      return options.threshold().exitCode(findings);
    }
  }

  /** What is wrong with the commits that evidence names, where repositories are at hand. */
  private Findings ofCommits(Study study, OpenPackage open) throws Refusal {
    if (repositories.isEmpty() || study.judged().isEmpty()) {
      return new Findings(List.of());
    }
    Map<String, Path> folders = new TreeMap<>();
    repositories.forEach(
        (name, folder) -> folders.put(name, dossier.surroundings().folder().resolve(folder)));
    return new NamedRepositories(folders).check(study.judged().get(), open.files());
  }

  private Findings added(Study study, OpenPackage open, String revision) throws Refusal {
    try (OpenPackage earlier = OpenPackage.in(dossier.folder(), Optional.of(revision))) {
      Snapshots snapshots = new Snapshots(dossier.today(), options.asOf());
      Snapshot head = Snapshots.of(study, open, open.name());
      Snapshot base = snapshots.base(earlier, revision, head);
      return new Findings(snapshots.comparison().findings(base, head).added());
    }
  }

  private String data(Findings findings, Study study) throws IOException {
    Reported reported = new Reported(findings, study::line, dossier.folderInRepository());
    return switch (format) {
      case SARIF -> SarifReport.of(reported, RuleBook.all(), Version.number());
      case GITHUB -> GithubAnnotations.of(reported);
      case GITLAB -> GitlabReport.of(reported);
      case RDJSON -> RdjsonReport.of(reported);
      case TEXT, JSON -> FindingsJson.of(findings);
    };
  }

  private String text(Findings findings, Study study, Instant start) {
    String text = FindingsText.of(findings, study::line, dossier.out());
    if (dossier.quiet()) {
      return text;
    }
    RunSummary run = new RunSummary(study.files(), Duration.between(start, dossier.now()));
    String since = newSince.map(rev -> " · new since " + dossier.out().text(rev)).orElse("");
    return text + run.line(findings, dossier.out()) + dossier.out().text(since) + "\n";
  }
}
