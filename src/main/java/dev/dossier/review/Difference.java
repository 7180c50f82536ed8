package dev.dossier.review;

import dev.dossier.assess.Assessment;
import dev.dossier.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two states of a package, and what that did.
 *
 * @param base what the user calls the first state
 * @param head what the user calls the second one
 * @param asOf the day for which both are assessed; absent when neither could be
 * @param before the score of the first; absent when errors keep it from having one
 * @param after the score of the second
 * @param criteria each criterion of either ladder, in the order of the second
 * @param files every file that differs, those that moved the score most first, then by path
 * @param findings what a reader would stumble over now, and no longer
 * @param errors findings of the second state when they keep it from having a score
 * @param stale endorsements whose evidence is no longer what the endorser saw
 * @param figures computed figures that changed, those that the document prints first
 */
public record Difference(
    String base,
    String head,
    Optional<LocalDate> asOf,
    Optional<Assessment> before,
    Optional<Assessment> after,
    List<CriterionChange> criteria,
    List<FileChange> files,
    FindingChanges findings,
    Findings errors,
    List<Staleness> stale,
    List<FigureChange> figures) {

  /**
   * A criterion in both states.
   *
   * @param before its value, 0 to 1; absent when the first state has no such criterion or no score
   * @param after its value in the second
   */
  public record CriterionChange(
      String id, String title, Optional<Double> before, Optional<Double> after) {

    /** By how much its value changed; 0 when there is nothing to compare. */
    public double delta() {
      return before.isPresent() && after.isPresent() ? after.get() - before.get() : 0;
    }
  }

  public Difference {
    criteria = List.copyOf(criteria);
    files = List.copyOf(files);
    stale = List.copyOf(stale);
    figures = List.copyOf(figures);
  }

  /**
   * Whether both states have a score that may be shown, so that one can be taken from the other.
   */
  public boolean comparable() {
    return before.filter(a -> !a.withheld()).isPresent()
        && after.filter(a -> !a.withheld()).isPresent();
  }

  /** By how much the score moved; 0 when the two cannot be compared. */
  public double delta() {
    return comparable() ? after.orElseThrow().score() - before.orElseThrow().score() : 0;
  }

  /** Whether no file differs. */
  public boolean nothing() {
    return files.isEmpty();
  }
}
