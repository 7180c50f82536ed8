package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** Front matter that is no YAML. */
public record Yaml() implements Rule {

  @Override
  public String id() {
    return "format/yaml";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The YAML cannot be read, for the reason given. */
  public Finding at(Place place, String message, String hint) {
    return finding(place, message, hint);
  }
}
