package dev.dossier.source.git;

/** A revision that can't be read; the message says in one or two sentences why, and what helps. */
public final class NoRevision extends Exception {
  private static final long serialVersionUID = 1L;

  public NoRevision(String message) {
    super(message);
  }
}
