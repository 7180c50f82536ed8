package dev.dossier.model;

import java.util.Locale;

/** Who may read something, from the widest circle to the narrowest. */
public enum Audience {
  /** Anyone with the link: the portfolio. */
  PUBLIC,
  /** Manager, sponsor and promotion committee: the package. */
  COMMITTEE,
  /** The candidate alone: the cockpit. */
  PRIVATE;

  /** Whether a reader of this circle may see what is meant for {@code meantFor}. */
  public boolean maySee(Audience meantFor) {
    return compareTo(meantFor) >= 0;
  }

  /** The word used in front matter, on the command line and as the site's folder. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
