package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A key that is no text, such as a list. */
public record KeyName() implements Rule {

  @Override
  public String id() {
    return "format/key-name";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The key at the place is a list, a mapping, or nothing. */
  public Finding at(Place place, String found) {
    return finding(
        place,
        "a key must be a text, and this one is " + found,
        "Write `name: value`; put quotes around a value that begins with `[`, `{` or `?`.");
  }
}
