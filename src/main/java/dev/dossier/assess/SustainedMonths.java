package dev.dossier.assess;

import dev.dossier.assess.Assessment.MonthCover;
import dev.dossier.assess.Assessment.SustainedRun;
import dev.dossier.model.Period;
import dev.dossier.playbook.Scoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The months in which evidence at the next level was active, and the longest recent run of them.
 */
final class SustainedMonths {
  /** A century; what a file says of the time before is a slip of the pen. */
  private static final int FARTHEST_BACK = 1200;

  private final Scoring scoring;
  private final LocalDate asOf;
  private final YearMonth now;
  private final TreeMap<YearMonth, List<String>> cover = new TreeMap<>();
  private Optional<YearMonth> earliest = Optional.empty();

  SustainedMonths(List<Rated> counted, Scoring scoring, LocalDate asOf) {
    this.scoring = scoring;
    this.asOf = asOf;
    this.now = YearMonth.from(asOf);
    counted.forEach(this::add);
  }

  private void add(Rated file) {
    Period period = file.evidence().period();
    YearMonth first = first(period, now);
    earliest = Optional.of(earliest.filter(first::isAfter).orElse(first));
    if (file.magnitude() < scoring.sustainMagnitude()) {
      return;
    }
    YearMonth last = last(period, asOf);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      cover.computeIfAbsent(month, any -> new ArrayList<>()).add(file.id());
    }
  }

  /** The first month of a period, or the farthest that counts. */
  static YearMonth first(Period period, YearMonth now) {
    return later(YearMonth.from(period.first()), now.minusMonths(FARTHEST_BACK));
  }

  /** The last month of a period that is not in the future. */
  static YearMonth last(Period period, LocalDate asOf) {
    return YearMonth.from(period.last().filter(asOf::isAfter).orElse(asOf));
  }

  private static YearMonth later(YearMonth a, YearMonth b) {
    return a.isAfter(b) ? a : b;
  }

  SustainedRun run() {
    Run longest = longest();
    List<MonthCover> months = new ArrayList<>();
    YearMonth month = earliest.orElse(now.plusMonths(1));
    for (; !month.isAfter(now); month = month.plusMonths(1)) {
      List<String> files = cover.getOrDefault(month, List.of());
      months.add(new MonthCover(month, files, longest.holds(month)));
    }
    Optional<YearMonth> first =
        longest.length() > 0 ? Optional.of(longest.first()) : Optional.empty();
    return new SustainedRun(longest.length(), first, months);
  }

  /** Of equally long runs the latest. */
  private Run longest() {
    YearMonth earliestEnd = now.minusMonths(scoring.sustainGrace());
    Run longest = new Run(now, 0);
    Run run = new Run(now, 0);
    for (YearMonth month : cover.keySet()) {
      run = run.isFollowedBy(month) ? run.longer() : new Run(month, 1);
      if (!month.isBefore(earliestEnd) && run.length() >= longest.length()) {
        longest = run;
      }
    }
    return longest;
  }

  /** An unbroken row of months. */
  private record Run(YearMonth first, int length) {
    Run longer() {
      return new Run(first, length + 1);
    }

    boolean isFollowedBy(YearMonth month) {
      return first.plusMonths(length).equals(month);
    }

    boolean holds(YearMonth month) {
      return !month.isBefore(first) && month.isBefore(first.plusMonths(length));
    }
  }
}
