package dev.dossier.review;

import dev.dossier.understand.change.FieldChange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is not what it was, and what that did to the score.
 *
 * @param change what happened to it
 * @param before its path before; absent for one that was added
 * @param after its path now; absent for one that was removed
 * @param kind what the file is, in a word or two
 * @param title what it is called, now or at last; empty when it could not be understood
 * @param fields the front matter that changed; all of it for a file that was added or removed
 * @param sections headings of the text that changed; one that is empty stands for text without
 * @param points by how much it moved each criterion, on the scale of 100, by the criterion's id;
 *     empty when there is no score to move
 */
public record FileChange(
    Change change,
    Optional<String> before,
    Optional<String> after,
    String kind,
    String title,
    List<FieldChange> fields,
    List<String> sections,
    Map<String, Double> points) {

  /** What happened to a file. */
  public enum Change {
    ADDED,
    CHANGED,
    REMOVED,
    /** It has another path; what it says may have changed as well. */
    RENAMED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FileChange {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    points = Map.copyOf(points);
  }

  /** The path to call it by: where it is now, or where it was at last. */
  public String path() {
    return after.or(() -> before).orElseThrow();
  }

  /** By how much it moved the score. */
  public double sum() {
    return points.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** By how much it moved a criterion, in points of the score. */
  public double sum(String criterion) {
    return points.getOrDefault(criterion, 0.0);
  }

  FileChange moving(Map<String, Double> newPoints) {
    return new FileChange(change, before, after, kind, title, fields, sections, newPoints);
  }
}
