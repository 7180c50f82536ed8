package dev.dossier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Agenda.Kind;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.plan.Timeline;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A committee that meets a month later, through the whole plan: every date that hangs on it moves.
 */
class ShiftedCommitteeTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 1);
  private static final Understood PACKAGE = PackageText.small().understood();

  @Property(tries = 40)
  void whatCountsBackFromTheCommitteeMovesWithItAndNothingElseDoes(
      @ForAll @IntRange(max = 1_500) int days) {
    LocalDate committee = LocalDate.of(2026, 1, 1).plusDays(days);
    Plan now = plan(committee);
    Plan later = plan(committee.plusMonths(1));

    for (Agenda mark : of(Kind.MARK, now)) {
      LocalDate before = first(mark);
      LocalDate after = first(named(later, mark.id()));
      assertThat(after.withDayOfMonth(1)).isEqualTo(before.withDayOfMonth(1).plusMonths(1));
      assertThat(after).isEqualTo(committee.plusMonths(1).minusMonths(monthsBefore(mark.id())));
    }
    Map<String, LocalDate> due = days(later);
    days(now)
        .forEach(
            (id, day) ->
                assertThat(due.get(id)).as(id).isBetween(day.plusDays(27), day.plusDays(32)));
    for (Kind kind : List.of(Kind.WINDOW, Kind.STRATEGY, Kind.YEAR)) {
      assertThat(of(kind, later)).isEqualTo(of(kind, now));
    }
  }

  @Property(tries = 40)
  void noDayIsLeftOutBetweenTheFirstMarkAndTheCommittee(@ForAll @IntRange(max = 1_500) int days) {
    LocalDate committee = LocalDate.of(2026, 1, 1).plusDays(days);
    List<Agenda> marks = of(Kind.MARK, plan(committee));

    for (int i = 1; i < marks.size(); i++) {
      assertThat(first(marks.get(i)))
          .isEqualTo(marks.get(i - 1).when().orElseThrow().last().plusDays(1));
    }
    assertThat(marks.get(marks.size() - 1).when()).contains(new Stretch(committee, committee));
  }

  private static int monthsBefore(String mark) {
    return PACKAGE.playbook().orElseThrow().plan().timeline().orElseThrow().marks().stream()
        .filter(m -> m.id().equals(mark))
        .mapToInt(Timeline.Mark::monthsBefore)
        .findFirst()
        .orElseThrow();
  }

  /** Tasks of the timeline by id, with the day on which they are due. */
  private static Map<String, LocalDate> days(Plan plan) {
    return plan.due().stream()
        .filter(due -> due.kind().equals("step"))
        .collect(Collectors.toMap(Due::id, Due::day));
  }

  private static List<Agenda> of(Kind kind, Plan plan) {
    return plan.agendas().stream().filter(agenda -> agenda.kind() == kind).toList();
  }

  private static Agenda named(Plan plan, String id) {
    return plan.agendas().stream()
        .collect(Collectors.toMap(Agenda::id, Function.identity(), (one, other) -> one))
        .get(id);
  }

  private static LocalDate first(Agenda agenda) {
    return agenda.when().orElseThrow().first();
  }

  private static Plan plan(LocalDate committee) {
    Understood understood =
        PackageText.small()
            .changed(PackageText.CASE, "committee: 2026-09-15", "committee: " + committee)
            .understood();
    Playbook playbook = understood.playbook().orElseThrow();
    PromotionPackage pack = understood.pack().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    return Planner.plan(pack, playbook, assessment, figures, List.of());
  }
}
