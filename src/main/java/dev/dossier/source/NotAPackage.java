package dev.dossier.source;

/** A folder that is no promotion package; the message says in one sentence what is missing. */
public final class NotAPackage extends Exception {
  private static final long serialVersionUID = 1L;

  public NotAPackage(String message) {
    super(message);
  }
}
