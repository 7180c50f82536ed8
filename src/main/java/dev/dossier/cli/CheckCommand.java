package dev.dossier.cli;

import dev.dossier.report.FindingsJson;
import dev.dossier.report.FindingsText;
import dev.dossier.report.RunSummary;
import java.time.Duration;
import java.time.Instant;
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
      "  dossier check --format json       for a program",
      "  dossier explain claims/no-source  why a rule is there",
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Refusal {
    Instant start = dossier.now();
    Study study = dossier.study(options);
    dossier.print(format == Format.JSON ? FindingsJson.of(study.findings()) : text(study, start));
    dossier.remarkDrafts(study);
    return options.threshold().exitCode(study.findings());
  }

  private String text(Study study, Instant start) {
    String findings = FindingsText.of(study.findings(), study::line, dossier.out());
    if (dossier.quiet()) {
      return findings;
    }
    RunSummary run = new RunSummary(study.files(), Duration.between(start, dossier.now()));
    return findings + run.line(study.findings(), dossier.out()) + "\n";
  }
}
