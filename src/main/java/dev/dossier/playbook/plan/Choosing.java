package dev.dossier.playbook.plan;

import java.util.Map;

/**
 * How the few things of a day are chosen.
 *
 * @param dueWithinDays how many days ahead something counts as due
 * @param effort hours that each kind of gain usually takes, by its word; one that is not there
 *     takes an hour, so that without any the order is by gain alone
 */
public record Choosing(int dueWithinDays, Map<String, Integer> effort) {
  /** What holds where a playbook says nothing. */
  public static final Choosing DEFAULT = new Choosing(28, Map.of());

  public Choosing {
    effort = Map.copyOf(effort);
  }

  /** Hours that a kind of gain usually takes. */
  public int hours(String kind) {
    return effort.getOrDefault(kind, 1);
  }
}
