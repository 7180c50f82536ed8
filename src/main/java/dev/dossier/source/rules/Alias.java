package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** An anchor or alias, by which YAML repeats a part of itself out of sight. */
public record Alias() implements Rule {

  @Override
  public String id() {
    return "format/alias";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** An alias such as {@code *name} stands at the place. */
  public Finding alias(Place place, String name) {
    return finding(
        place,
        Quoted.text("*" + name) + " repeats another part of the file, which is not allowed",
        "Write the value itself here; put quotes around a text that begins with `*`.");
  }

  /** An anchor such as {@code &name} stands at the place. */
  public Finding anchor(Place place, String name) {
    return finding(
        place,
        Quoted.text("&" + name) + " names a part of the file for repetition, which is not allowed",
        "Delete it; put quotes around a text that begins with `&`.");
  }
}
