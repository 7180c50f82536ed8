package dev.dossier.source;

import dev.dossier.finding.Place;
import dev.dossier.source.YamlNode.Mapping;
import java.util.List;

/**
 * What stands above the text of a content file: its front matter.
 *
 * @param fields keys and values; empty when there are none or they could not be read
 * @param place the line that opens it, or the beginning of a file that has none
 */
public record Header(Kind kind, Mapping fields, Place place) {

  /** How a file begins. */
  public enum Kind {
    /** YAML between two lines of {@code ---}. */
    YAML,
    /** JBake's own {@code key=value} lines, closed by {@code ~~~~~~}; every value is a text. */
    JBAKE,
    /** No front matter at all. */
    NONE,
    /** Front matter that could not be read, of which a finding tells. */
    UNREAD
  }

  static Header without(Kind kind, Place place) {
    return new Header(kind, new Mapping(List.of(), place), place);
  }

  /** Whether its fields are what the author wrote, so that a missing key is really missing. */
  public boolean readable() {
    return kind == Kind.YAML || kind == Kind.JBAKE;
  }
}
