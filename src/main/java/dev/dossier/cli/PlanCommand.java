package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.plan.Appointments;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Planner;
import dev.dossier.report.PlanJson;
import dev.dossier.report.PlanText;
import dev.dossier.report.calendar.PlanCalendar;
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
      "  dossier plan --format ics > plan.ics",
      "                                    for a calendar: import it again when it changes",
      "  dossier plan --format ics --only timeline,due --time-zone Europe/Berlin",
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
      converter = Choice.OfPlanFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private PlanFormat format = PlanFormat.TEXT;

  @Mixin private CalendarOptions calendar;

  @Override
  public Integer call() throws Refusal {
    if (format != PlanFormat.ICS) {
      calendar.refuseWithout("--format ics");
    }
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
    dossier.print(text(plan, known));
    dossier.remarkDrafts(study);
    return options.threshold().exitCode(study.findings());
  }

  private String text(Plan plan, Judged known) {
    return switch (format) {
      case TEXT -> PlanText.of(plan, dossier.out(), all);
      case JSON -> PlanJson.of(plan);
      case ICS ->
          PlanCalendar.of(
              Appointments.of(plan, known.playbook().plan(), calendar.parts()),
              known.pack().promotion(),
              plan.asOf(),
              calendar.zone(dossier.surroundings().clock()));
    };
  }
}
