package dev.dossier.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is at work on the same site. */
public final class SiteBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path site;
  private final String owner;

  SiteBusyException(Path site, String owner) {
    super("another build is writing " + site + (owner.isEmpty() ? "" : " (" + owner + ")"));
    this.site = site;
    this.owner = owner.isEmpty() ? "another build" : owner;
  }

  /** The site's folder. */
  public Path site() {
    return site;
  }

  /** Who is at work, such as {@code process 4711 since 2026-06-30T12:00:00Z}. */
  public String owner() {
    return owner;
  }
}
