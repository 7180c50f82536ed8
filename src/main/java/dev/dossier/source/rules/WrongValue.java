package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A value of the right kind that its key cannot take, such as a share above 1. */
public record WrongValue() implements Rule {

  @Override
  public String id() {
    return "format/wrong-value";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The value at the place is not one that the key takes.
   *
   * @param value the value as written
   * @param expected what it should be, such as "a number above 0"
   */
  public Finding at(Place place, String key, String value, String expected, String hint) {
    return finding(
        place, Quoted.text(value) + " is not " + expected + " for " + Quoted.text(key), hint);
  }

  /** A list with too few or too many items. */
  public Finding count(Place place, String key, int count, String expected) {
    String items = count == 1 ? "1 item" : count + " items";
    return finding(
        place,
        Quoted.text(key) + " has " + items + ", not " + expected,
        "Change how many it lists.");
  }
}
