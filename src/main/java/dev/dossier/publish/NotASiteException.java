package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Path;

/** At the place of a site stands something that a build must not replace. */
public final class NotASiteException extends IOException {
  private static final long serialVersionUID = 1L;

  NotASiteException(Path place, String what) {
    super(place + " " + what);
  }
}
