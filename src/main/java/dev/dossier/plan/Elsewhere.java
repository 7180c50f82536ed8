package dev.dossier.plan;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.model.PlanItem.Interview;
import dev.dossier.playbook.plan.ParallelPath;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Talks elsewhere, by quarter.
 *
 * @param begins the day from which the playbook advises them
 * @param quarters those with interviews and the one of the as-of day, the latest first
 */
public record Elsewhere(ParallelPath path, Optional<LocalDate> begins, List<Quarter> quarters) {
  private static final int MONTHS = 3;

  public Elsewhere {
    quarters = List.copyOf(quarters);
  }

  /**
   * Three months of the calendar and the interviews in them.
   *
   * @param number from 1 to 4
   */
  public record Quarter(int year, int number, List<Interview> interviews) {
    public Quarter {
      interviews = List.copyOf(interviews);
    }
  }

  static Elsewhere of(
      ParallelPath path, List<Interview> interviews, LocalDate levelSince, LocalDate asOf) {
    List<LocalDate> firsts = new ArrayList<>();
    firsts.add(first(asOf));
    interviews.forEach(i -> i.date().ifPresent(day -> firsts.add(first(day))));
    List<Quarter> quarters =
        firsts.stream()
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(day -> quarter(day, interviews))
            .toList();
    return new Elsewhere(path, path.afterMonths().map(levelSince::plusMonths), quarters);
  }

  private static Quarter quarter(LocalDate first, List<Interview> interviews) {
    Stretch days = new Stretch(first, first.plusMonths(MONTHS).minusDays(1));
    return new Quarter(
        first.getYear(),
        first.get(IsoFields.QUARTER_OF_YEAR),
        interviews.stream().filter(i -> i.date().filter(days::holds).isPresent()).toList());
  }

  private static LocalDate first(LocalDate day) {
    return day.withDayOfMonth(1).withMonth(day.get(IsoFields.QUARTER_OF_YEAR) * MONTHS - 2);
  }
}
