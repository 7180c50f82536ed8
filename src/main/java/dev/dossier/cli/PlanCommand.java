package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Planner;
import dev.dossier.report.PlanJson;
import dev.dossier.report.PlanText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints what is due on the way to the committee; a package with errors has no plan. */
@Command(
    name = "plan",
    description = "Print what is due, and how far the plan is.",
    sortOptions = false,
    footer = {
      "",
      "What the plan holds is for you alone: it is on the private site, and on no other.",
      "",
      "Examples:",
      "  dossier plan",
      "  dossier plan --all                every part of the plan, and why it is ticked",
      "  dossier plan --as-of 2026-06-30   as it stands on that day",
      "  dossier plan --format json        for a program",
    })
final class PlanCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;
  @Mixin private RevisionOption state;

  @Option(
      names = {"-a", "--all"},
      description = "List every part of the plan, and all that is due.")
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
      return dossier.refuse("No plan", study.findings());
    }
    Judged known = judged.get();
    Plan plan =
        Planner.plan(
            known.pack(),
            known.playbook(),
            known.assessment(),
            known.figures(),
            study.findings().all());
    dossier.print(
        format == Format.JSON ? PlanJson.of(plan) : PlanText.of(plan, dossier.out(), all));
    dossier.remarkDrafts(study);
    return options.threshold().exitCode(study.findings());
  }
}
