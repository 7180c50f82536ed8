package dev.dossier.plan;

import java.util.List;

/**
 * How something that the plan advises stands, and why.
 *
 * @param files ids of the files that decide it; empty while it is open
 */
public record Tick(State state, List<String> files) {
  public static final Tick OPEN = new Tick(State.OPEN, List.of());

  public Tick {
    files = List.copyOf(files);
  }

  /** How it stands. */
  public enum State {
    OPEN,
    /** An action says that it is being done. */
    DOING,
    /** An action says that it is done. */
    DONE,
    /** The evidence shows it, whatever anybody says. */
    SHOWN,
    /** An action says that it is left undone on purpose. */
    DROPPED;

    /** Whether nothing is left to do. */
    public boolean closed() {
      return this == DONE || this == SHOWN || this == DROPPED;
    }
  }
}
