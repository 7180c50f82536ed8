package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Sections whose pages, added up, are not the pages of the document. */
public record LadderPages() implements Rule {

  @Override
  public String id() {
    return "format/ladder-pages";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The pages stated at the place are not those of the sections. */
  public Finding at(Place place, int stated, int sections) {
    return finding(
        place,
        "the document has " + stated + " pages, its sections together " + sections,
        "Make the two agree.");
  }

  /** The first section has no pages, and none before it to share those of. */
  public Finding first(Place place) {
    return finding(
        place,
        "the first section has no pages of its own, and no section stands before it",
        "Give it a page; 0 shares the pages of the section before.");
  }
}
