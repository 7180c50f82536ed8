package dev.dossier.model;

import java.util.Locale;

/** How a figure is known, from the best ground to the weakest. */
public enum Basis {
  MEASURED,
  ESTIMATED,
  PROJECTED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weaker of the two: a result is never better known than its inputs. */
  public Basis weaker(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
