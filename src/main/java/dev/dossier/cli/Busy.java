package dev.dossier.cli;

import java.nio.file.Path;

/** Another build is at work on a site that this one is to write. */
final class Busy extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path site;
  private final String owner;

  Busy(Path site, String owner) {
    super(owner + " is writing " + site);
    this.site = site;
    this.owner = owner;
  }

  /** The site's folder. */
  Path site() {
    return site;
  }

  /** Who is at work, such as {@code process 4711 since 2026-06-30T12:00:00Z}. */
  String owner() {
    return owner;
  }
}
