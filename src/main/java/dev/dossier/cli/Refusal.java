package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import java.util.List;

/** What the user asked for can't be done, and the message says in one sentence why. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }

  /** The answer to a name that nothing has: the nearest that something has, or all of them. */
  static Refusal unknown(String what, String name, List<String> known) {
    String all =
        known.isEmpty() ? " There is none." : " There are: " + String.join(", ", known) + ".";
    String guess =
        Nearest.to(name, known).map(nearest -> " Did you mean " + nearest + "?").orElse(all);
    return new Refusal("There is no " + what + " '" + name + "'." + guess);
  }

  /** The answer to a name that nothing has, where all that there are fit into a line. */
  static Refusal unknownOf(String what, String name, List<String> known) {
    String guess = Nearest.to(name, known).map(n -> " Did you mean " + n + "?").orElse("");
    String all = " There are: " + String.join(", ", known) + ".";
    return new Refusal("There is no " + what + " '" + name + "'." + guess + all);
  }
}
