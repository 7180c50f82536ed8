package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Front matter that begins but never ends. */
public record UnclosedFrontMatter() implements Rule {

  @Override
  public String id() {
    return "format/unclosed-front-matter";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** No second {@code ---} follows the one at the place. */
  public Finding at(Place place) {
    return finding(
        place,
        "the front matter that begins here never ends",
        "Add a line that holds only `---` after the last key.");
  }
}
