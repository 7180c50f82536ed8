package dev.dossier.review;

import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What was worked out of a package's past before, as a text that can be kept for the next time. */
public final class StepMemory {
  private static final String END = "\n";

  private final Map<String, Outcome> known = new HashMap<>();
  private final Map<String, Outcome> used = new TreeMap<>();
  private boolean learnt;

  /**
   * What a state was worth.
   *
   * @param moved how it differs from the state before; absent when there are no two scores
   */
  record Outcome(State state, Optional<Moved> moved) {}

  /**
   * How a state differs from the one before.
   *
   * @param then what that one was worth on the same day
   */
  record Moved(double then, List<Cause> causes, int others) {
    Moved {
      causes = List.copyOf(causes);
    }
  }

  /**
   * The memory that a text holds; lines of it that make no sense are passed over.
   *
   * @param text what {@link #text()} gave the last time
   */
  public static StepMemory of(Optional<String> text) {
    StepMemory memory = new StepMemory();
    text.ifPresent(t -> t.lines().forEach(memory::read));
    return memory;
  }

  private void read(String line) {
    try {
      OutcomeText.Entry entry = OutcomeText.read(line);
      known.put(entry.key(), entry.outcome());
    } catch (IllegalArgumentException nonsense) {
      // It is worked out anew.
    }
  }

  /** What is known under a key, or else what is found out now. */
  Outcome of(String key, Supplier<Outcome> finding) {
    Outcome outcome = known.get(key);
    if (outcome == null) {
      outcome = finding.get();
      learnt = true;
    }
    used.put(key, outcome);
    return outcome;
  }

  /** Whether anything was found out that was not known. */
  public boolean learnt() {
    return learnt;
  }

  /** All that was asked for since, to be kept. */
  public String text() {
    List<String> lines = new ArrayList<>();
    used.forEach((key, outcome) -> lines.add(OutcomeText.of(key, outcome)));
    return String.join(END, lines) + END;
  }
}
