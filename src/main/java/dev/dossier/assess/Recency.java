package dev.dossier.assess;

import dev.dossier.model.Period;
import dev.dossier.playbook.Scoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How much evidence still weighs after the months since its end. */
record Recency(Scoring scoring, LocalDate asOf) {
  /** 1 while it is fresh, falling in a straight line to the floor, and the floor from there on. */
  double of(Period period) {
    long age = age(period);
    if (age <= scoring.freshMonths()) {
      return 1;
    }
    if (age >= scoring.staleMonths()) {
      return scoring.recencyFloor();
    }
    double passed = age - scoring.freshMonths();
    double span = scoring.staleMonths() - scoring.freshMonths();
    return 1 - (1 - scoring.recencyFloor()) * (passed / span);
  }

  /** Calendar months from the month of its end to that of the as-of date; 0 without an end. */
  private long age(Period period) {
    return period
        .last()
        .map(last -> ChronoUnit.MONTHS.between(YearMonth.from(last), YearMonth.from(asOf)))
        .orElse(0L);
  }
}
