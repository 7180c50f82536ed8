package dev.dossier.source;

import java.io.IOException;

/** A file of the package was changed while a command read it, or between two readings. */
public final class ChangedWhileRead extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * A file that was changed.
   *
   * @param path path relative to the package
   */
  public ChangedWhileRead(String path) {
    super(path + " was changed while it was read");
  }
}
