package dev.dossier.finding;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a reader of the package would stumble over.
 *
 * @param rule id of the rule that found it, such as {@code claims/no-source}
 * @param severity how much it weighs
 * @param place where the author has to look
 * @param message one sentence on what is wrong
 * @param hint one sentence on how to mend it
 * @param waiver the author's reason for setting it aside; a waived finding stays listed but counts
 *     for nothing
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    String message,
    String hint,
    Optional<String> waiver)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** A finding that nobody has set aside. */
  public Finding(String rule, Severity severity, Place place, String message, String hint) {
    this(rule, severity, place, message, hint, Optional.empty());
  }

  /** This finding, set aside for the reason given. */
  public Finding waivedBecause(String reason) {
    return new Finding(rule, severity, place, message, hint, Optional.of(reason));
  }

  public boolean waived() {
    return waiver.isPresent();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
