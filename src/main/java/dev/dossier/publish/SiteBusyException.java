package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is at work on the same site. */
public final class SiteBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  SiteBusyException(Path site, String owner) {
    super("another build is writing " + site + (owner.isEmpty() ? "" : " (" + owner + ")"));
  }
}
