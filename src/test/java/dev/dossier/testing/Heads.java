package dev.dossier.testing;

import dev.dossier.model.Audience;
import dev.dossier.model.Head;
import dev.dossier.model.Positions;
import dev.dossier.model.Prose;
import java.util.List;

/** What files have in common, for files that were never written. */
public final class Heads {
  private Heads() {}

  public static Head head(String id) {
    return head(id, Audience.COMMITTEE, List.of());
  }

  public static Head head(String id, Audience audience, List<String> tags) {
    String file = "content/" + id + ".md";
    return new Head(
        id,
        "Title of " + id,
        file,
        fingerprint(id),
        audience,
        false,
        tags,
        List.of(),
        Positions.none(file),
        Prose.EMPTY);
  }

  /** The fingerprint of a file that was never changed. */
  public static String fingerprint(String id) {
    return "sha256 of " + id;
  }
}
