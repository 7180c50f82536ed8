package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A symbolic link, which could lead anywhere and is never followed. */
public record SymbolicLink() implements Rule {

  @Override
  public String id() {
    return "format/symlink";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A link stands where a file or folder could. */
  public Finding at(String path) {
    return finding(
        Place.startOf(path),
        Quoted.text(path) + " is a symbolic link, and links are not followed",
        "Put a copy of the file itself in its place, or delete the link.");
  }
}
