package dev.dossier.model;

import java.util.Locale;

/** How far an endorsement can be trusted, found out from git and never from what it says. */
public enum Trust {
  /** Written by the candidate, or nothing is known of its author. */
  CLAIMED,
  /** The commit's author or a trailer on it is the endorser and not the candidate. */
  RECORDED,
  /** The commit is signed by a key that the package's allowed signers give to the endorser. */
  VERIFIED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
