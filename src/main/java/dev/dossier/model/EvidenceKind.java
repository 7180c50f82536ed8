package dev.dossier.model;

import java.util.Locale;

/** What sort of achievement a file records. */
public enum EvidenceKind {
  INITIATIVE,
  INFLUENCE,
  WRITING,
  TALK,
  PATENT,
  MENTORING,
  OPERATIONS,
  OTHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
