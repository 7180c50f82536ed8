package dev.dossier.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What there is to be seen now: the last whole site, and what is wrong with the package since. */
public final class Preview {
  private State state = new State(0, Optional.empty(), List.of());

  /**
   * What is to be seen at one moment.
   *
   * @param number rises with each change
   * @param edition the last whole site; absent as long as there has been none
   * @param notices what is wrong with the package
   */
  record State(long number, Optional<Edition> edition, List<Notice> notices) {
    State {
      notices = List.copyOf(notices);
    }
  }

  /** Shows a new site, of which something may be wrong. */
  public void show(Edition edition, List<Notice> notices) {
    set(Optional.of(edition), notices);
  }

  /** Keeps the last site, and says why there is no newer one. */
  public void keep(List<Notice> notices) {
    set(now().edition(), notices);
  }

  private synchronized void set(Optional<Edition> edition, List<Notice> notices) {
    state = new State(state.number() + 1, edition, notices);
    notifyAll();
  }

  /** The last whole site. */
  public Optional<Edition> edition() {
    return now().edition();
  }

  synchronized State now() {
    return state;
  }

  /**
   * What is to be seen once it is something else.
   *
   * @param number of the state that is known
   * @return the same state when nothing has changed for so long
   */
  synchronized State after(long number, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (state.number() == number) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        break;
      }
      // Rounded up: a wait of 0 would never end.
      wait(left / 1_000_000 + 1);
    }
    return state;
  }
}
