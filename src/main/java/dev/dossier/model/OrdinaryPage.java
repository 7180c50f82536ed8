package dev.dossier.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A page or post that JBake bakes as it would any other.
 *
 * @param type JBake document type, such as {@code page} or {@code post}
 * @param date date of publication
 * @param waits whether it is on no site before that date, and never without one
 * @param fields further front matter, as text, by key
 */
public record OrdinaryPage(
    Head head, String type, Optional<LocalDate> date, boolean waits, Map<String, String> fields) {
  public OrdinaryPage {
    fields = Map.copyOf(fields);
  }

  /** Whether it is on its sites on this day. */
  public boolean due(LocalDate day) {
    return !waits || date.filter(d -> !d.isAfter(day)).isPresent();
  }

  public String id() {
    return head.id();
  }
}
