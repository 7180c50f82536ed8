package dev.dossier.harvest;

import dev.dossier.harvest.Contribution.LeftOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What histories hold: each of the candidate's commits is in one achievement or is left out with a
 * reason.
 *
 * @param histories what was read, in the order given
 * @param achievements the latest first
 * @param leftOut the latest first
 */
public record Harvest(
    List<History> histories, List<Achievement> achievements, List<LeftOut> leftOut) {
  public Harvest {
    histories = List.copyOf(histories);
    achievements = List.copyOf(achievements);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What to look for.
   *
   * @param since commits of earlier days are left out
   * @param least how many commits make an achievement
   * @param offered whether a commit was offered before
   */
  public record Wish(Optional<LocalDate> since, int least, Predicate<Contribution> offered) {}

  /** Groups what histories hold; the same input gives the same harvest. */
  public static Harvest of(List<History> histories, Wish wish) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Contribution> fresh = new ArrayList<>();
    for (History history : histories) {
      leftOut.addAll(history.weeds());
      for (Contribution each : history.kept()) {
        reason(each, wish)
            .ifPresentOrElse(
                reason -> leftOut.add(new LeftOut(each, reason)), () -> fresh.add(each));
      }
    }
    Grouping grouping = new Grouping(histories, wish.least());
    List<Achievement> achievements = new ArrayList<>(grouping.of(fresh));
    grouping.small().forEach(each -> leftOut.add(new LeftOut(each, Reason.SMALL)));
    achievements.sort(
        Comparator.comparing(Achievement::last)
            .reversed()
            .thenComparing(Comparator.comparing(Achievement::first).reversed())
            .thenComparing(each -> each.contributions().get(0).commit()));
    leftOut.sort(Comparator.comparing(LeftOut::contribution, Achievement.IN_TIME.reversed()));
    return new Harvest(histories, achievements, leftOut);
  }

  private static Optional<Reason> reason(Contribution each, Wish wish) {
    if (wish.offered().test(each)) {
      return Optional.of(Reason.OFFERED);
    }
    return wish.since().filter(each.day()::isBefore).map(day -> Reason.EARLIER);
  }

  /** How many commits are the candidate's, wholly or partly. */
  public int attributed() {
    return histories.stream().mapToInt(h -> h.counts().authored() + h.counts().coAuthored()).sum();
  }
}
