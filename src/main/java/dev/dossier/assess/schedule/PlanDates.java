package dev.dossier.assess.schedule;

import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.plan.Checklist;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Span;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.playbook.plan.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the parts of a playbook's plan are, for one candidate.
 *
 * <p>Phases and years count from the day the current level was reached, marks of the timeline back
 * from the committee. Months are calendar months: a month before 31 May is 30 April.
 *
 * @param levelSince first day at the current level
 * @param committee day the committee meets
 * @param sprint first day of the sprint, where one was begun
 */
public record PlanDates(LocalDate levelSince, LocalDate committee, Optional<LocalDate> sprint) {

  /** The dates of a package's plan, as of its latest sprint. */
  public static PlanDates of(PromotionPackage pack) {
    return new PlanDates(
        pack.promotion().levelSince().atDay(1),
        pack.promotion().committee(),
        sprint(pack).map(PlanItem.Sprint::start));
  }

  /** The sprint that was begun last, where one was. */
  public static Optional<PlanItem.Sprint> sprint(PromotionPackage pack) {
    return pack.plan(PlanItem.Sprint.class).stream()
        .max(Comparator.comparing(PlanItem.Sprint::start));
  }

  public Stretch of(Phase phase) {
    return months(phase.months());
  }

  /** When a window of a phase is; one that names no span is the whole phase. */
  public Stretch of(Phase phase, Phase.Window window) {
    Span span = window.span().orElse(phase.months());
    boolean weeks = window.span().isPresent() && window.unit() == Phase.Unit.WEEKS;
    return weeks
        ? new Stretch(
            levelSince.plusWeeks(span.first() - 1L), levelSince.plusWeeks(span.last()).minusDays(1))
        : months(span);
  }

  /** The day from which the tasks of a mark are due. */
  public LocalDate of(Timeline.Mark mark) {
    return committee.minusMonths(mark.monthsBefore());
  }

  /** From a mark of the timeline to the day before the next one, the last one to the committee. */
  public Stretch of(Timeline timeline, Timeline.Mark mark) {
    LocalDate first = of(mark);
    LocalDate last =
        timeline.marks().stream()
            .map(this::of)
            .filter(day -> day.isAfter(first))
            .min(LocalDate::compareTo)
            .map(day -> day.minusDays(1))
            .orElse(committee);
    return new Stretch(first, last);
  }

  public Stretch of(Checklist.Year year) {
    return new Stretch(
        levelSince.plusYears(year.year() - 1L), levelSince.plusYears(year.year()).minusDays(1));
  }

  /** When a stage of the sprint is, where one was begun. */
  public Optional<Stretch> of(Sprint.Stage stage) {
    return sprint.map(
        day ->
            new Stretch(
                day.plusDays(stage.days().first() - 1L), day.plusDays(stage.days().last() - 1L)));
  }

  /** When each window is that an action can be filed under, in the order of the plan. */
  public Map<String, Stretch> windows(PlanBook plan) {
    Map<String, Stretch> windows = new LinkedHashMap<>();
    for (Phase phase : plan.phases()) {
      windows.put(phase.id(), of(phase));
      phase.windows().forEach(window -> windows.put(window.id(), of(phase, window)));
    }
    plan.timeline()
        .ifPresent(line -> line.marks().forEach(mark -> windows.put(mark.id(), of(line, mark))));
    plan.sprint()
        .ifPresent(
            days ->
                days.stages()
                    .forEach(stage -> of(stage).ifPresent(when -> windows.put(stage.id(), when))));
    plan.checklist()
        .ifPresent(list -> list.years().forEach(year -> windows.put(year.id(), of(year))));
    return windows;
  }

  private Stretch months(Span months) {
    return new Stretch(
        levelSince.plusMonths(months.first() - 1L),
        levelSince.plusMonths(months.last()).minusDays(1));
  }
}
