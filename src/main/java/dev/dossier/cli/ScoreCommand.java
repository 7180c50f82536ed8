package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Findings;
import dev.dossier.report.RunSummary;
import dev.dossier.report.ScoreJson;
import dev.dossier.report.ScoreText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the score and why it is so; a package with errors has none. */
@Command(
    name = "score",
    description = "Print the score, why it is so, and what would move it.",
    sortOptions = false,
    footer = {
      "",
      "A score measures the file, not the person or the decision.",
      "",
      "Examples:",
      "  dossier score",
      "  dossier score --all                every file and its arithmetic",
      "  dossier score --as-of 2026-09-15   as the committee would see it",
      "  dossier score --format json        unrounded, for a program",
    })
final class ScoreCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;
  @Mixin private RevisionOption state;

  @Option(
      names = {"-a", "--all"},
      description = "List every file, with its arithmetic, and every gain.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Refusal {
    Study study = dossier.study(options, state);
    Optional<Judged> judged = study.judged();
    if (judged.isEmpty() || study.findings().stopTheBuild()) {
      return dossier.refuse("No score", study.findings());
    }
    dossier.print(text(judged.get()));
    remark(study.findings());
    dossier.remarkDrafts(study);
    return options.threshold().exitCode(study.findings());
  }

  private String text(Judged judged) {
    return format == Format.JSON
        ? ScoreJson.of(judged.assessment(), judged.playbook())
        : ScoreText.of(judged.assessment(), judged.playbook(), dossier.out(), all);
  }

  private void remark(Findings findings) {
    String counts = RunSummary.counts(findings);
    if (format == Format.TEXT && !counts.isEmpty()) {
      dossier.remark("\n" + counts + ": 'dossier check' shows where.");
    }
  }
}
