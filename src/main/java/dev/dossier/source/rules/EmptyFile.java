package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A content file with nothing in it. */
public record EmptyFile() implements Rule {

  @Override
  public String id() {
    return "format/empty-file";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The file holds nothing but blanks. */
  public Finding at(String path) {
    return finding(
        Place.startOf(path),
        "the file is empty",
        "Write front matter between two lines of `---`, or delete the file.");
  }
}
