package dev.dossier.assess;

import dev.dossier.playbook.Scoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/**
 * Months as a set of numbers that counts back from the as-of month, which is 0: {@link
 * SustainedMonths} for whoever needs nothing but the length of the run, very often.
 */
record MonthSet(Scoring scoring, LocalDate asOf) {

  /** Adds the months in which a file was active at the next level. */
  void addTo(BitSet months, Rated file) {
    if (file.magnitude() < scoring.sustainMagnitude()) {
      return;
    }
    YearMonth now = YearMonth.from(asOf);
    int first = back(SustainedMonths.first(file.evidence().period(), now), now);
    int last = back(SustainedMonths.last(file.evidence().period(), asOf), now);
    if (last <= first) {
      months.set(last, first + 1);
    }
  }

  private static int back(YearMonth month, YearMonth now) {
    return (int) ChronoUnit.MONTHS.between(month, now);
  }

  /** Length of the longest unbroken run that ends no earlier than the months of grace ago. */
  int run(BitSet months) {
    int longest = 0;
    for (int end = 0; end <= scoring.sustainGrace(); end++) {
      longest = Math.max(longest, months.nextClearBit(end) - end);
    }
    return longest;
  }
}
