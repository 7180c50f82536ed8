package dev.dossier.plan;

import java.util.List;

/**
 * The few things that matter on a day: at most seven.
 *
 * <p>The places are dealt one at a time, first to what is due, then to what moves the score, then
 * to what is at risk, and so on round; a list that has nothing left leaves its place to the next.
 *
 * @param due the earliest first; what is at risk for being late is not among it
 * @param moves by points for each hour
 * @param numbered whether gains are told as numbers: not while the score is withheld
 */
public record Today(Few<Due> due, Few<Move> moves, Few<Risk> risks, boolean numbered) {
  /** How many things a day holds. */
  public static final int PLACES = 7;

  /**
   * The first of a list.
   *
   * @param inAll how many there are
   */
  public record Few<T>(List<T> first, int inAll) {
    public Few {
      first = List.copyOf(first);
    }

    /** How many are left out. */
    public int rest() {
      return inAll - first.size();
    }

    static <T> Few<T> of(List<T> all, int places) {
      return new Few<>(all.subList(0, places), all.size());
    }
  }

  /** Deals the places to three lists, each in the order of its own. */
  static Today of(List<Due> due, List<Move> moves, List<Risk> risks, boolean numbered) {
    int[] there = {due.size(), moves.size(), risks.size()};
    int[] dealt = deal(there);
    return new Today(
        Few.of(due, dealt[0]), Few.of(moves, dealt[1]), Few.of(risks, dealt[2]), numbered);
  }

  private static int[] deal(int[] there) {
    int[] dealt = new int[there.length];
    int left = PLACES;
    boolean any = true;
    while (any) {
      any = false;
      for (int i = 0; i < there.length; i++) {
        if (left > 0 && dealt[i] < there[i]) {
          dealt[i]++;
          left--;
          any = true;
        }
      }
    }
    return dealt;
  }
}
