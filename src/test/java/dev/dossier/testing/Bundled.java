package dev.dossier.testing;

import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.PlaybookLoader;

/** What comes with the program. */
public final class Bundled {
  private Bundled() {}

  /** The ladder that a package has when it names no other. */
  public static Playbook playbook() {
    return new PlaybookLoader().bundled("l6-l7").playbook().orElseThrow();
  }
}
