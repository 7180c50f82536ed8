package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A content file that does not begin with front matter. */
public record NoFrontMatter() implements Rule {

  @Override
  public String id() {
    return "format/no-front-matter";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The first line is not {@code ---}. */
  public Finding at(Place place, String firstLine) {
    return finding(
        place,
        "the file begins with " + Quoted.text(firstLine) + " instead of front matter",
        "Put a line `---`, the keys (at least `title:`), and another line `---` before the text.");
  }

  /** Front matter follows, but not in the first line. */
  public Finding late(Place place) {
    return finding(
        place,
        "the front matter begins only here, and not in the first line",
        "Delete the blank lines above it.");
  }
}
