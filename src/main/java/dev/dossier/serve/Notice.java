package dev.dossier.serve;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;

/**
 * What is wrong with the package, as the preview shows it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param place file, line and column; empty where none is to blame
 * @param message what is wrong
 * @param hint how to mend it
 */
public record Notice(String severity, String place, String message, String hint) {

  /** A finding. */
  public static Notice of(Finding finding) {
    return new Notice(
        finding.severity().word(), place(finding.place()), finding.message(), finding.hint());
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  /** What keeps the site from being built. */
  public static Notice error(String place, String message, String hint) {
    return new Notice(Severity.ERROR.word(), place, message, hint);
  }
}
