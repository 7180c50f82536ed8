package dev.dossier.finding;

/**
 * A rule that can find fault: one class, one test, one page of documentation under {@code
 * docs/rules/}.
 */
public interface Rule {
  /** Family and name, such as {@code claims/no-source}; never changes once published. */
  String id();

  /** How much its findings weigh. */
  Severity severity();

  /** A finding of this rule. */
  default Finding finding(Place place, String message, String hint) {
    return new Finding(id(), severity(), place, message, hint);
  }
}
