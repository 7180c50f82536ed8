package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A YAML tag, by which a value asks to be read as something else. */
public record Tag() implements Rule {

  @Override
  public String id() {
    return "format/tag";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A tag such as {@code !!python/object} stands at the place. */
  public Finding at(Place place, String tag) {
    return finding(
        place,
        "the tag " + Quoted.text(tag) + " is not allowed",
        "Delete it; put quotes around a text that begins with `!`.");
  }
}
