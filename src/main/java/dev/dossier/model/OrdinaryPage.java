package dev.dossier.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A page or post that JBake bakes as it would any other.
 *
 * @param type JBake document type, such as {@code page} or {@code post}
 * @param date date of publication
 * @param fields further front matter, as text, by key
 */
public record OrdinaryPage(
    Head head, String type, Optional<LocalDate> date, Map<String, String> fields) {
  public OrdinaryPage {
    fields = Map.copyOf(fields);
  }

  public String id() {
    return head.id();
  }
}
