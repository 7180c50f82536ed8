package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A file name that some file system or web address cannot carry. */
public record FileName() implements Rule {

  @Override
  public String id() {
    return "format/file-name";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The name holds or lacks something, as the fault says. */
  public Finding fault(String path, String fault, String hint) {
    return finding(Place.startOf(path), "the file name " + fault, hint);
  }

  /** Two files differ only in letter case or in how an accent is spelt. */
  public Finding clash(String path, String other) {
    return finding(
        Place.startOf(path),
        "many systems cannot tell this file's name from " + Quoted.text(other),
        "Rename one of the two so that they differ in more than letter case or accents.");
  }
}
