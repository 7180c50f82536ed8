package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A value of another kind than its key takes, such as a list for a text. */
public record WrongType() implements Rule {

  @Override
  public String id() {
    return "format/wrong-type";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The value at the place is of the wrong kind.
   *
   * @param key the key or list item it belongs to, such as {@code outcomes[0].from}
   * @param found what it is, such as "a list"
   * @param expected what it should be, such as "a number"
   */
  public Finding at(Place place, String key, String found, String expected, String hint) {
    return finding(place, Quoted.text(key) + " is " + found + ", not " + expected, hint);
  }
}
