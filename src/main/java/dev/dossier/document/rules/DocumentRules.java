package dev.dossier.document.rules;

import dev.dossier.finding.Rule;
import java.util.List;

/** The rules of this room. */
public final class DocumentRules {
  private DocumentRules() {}

  public static List<Rule> all() {
    return List.of(new SectionEmpty(), new SectionOverflows());
  }
}
