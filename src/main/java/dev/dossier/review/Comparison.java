package dev.dossier.review;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.finding.Findings;
import dev.dossier.review.Difference.CriterionChange;
import dev.dossier.review.FileChange.Change;
import dev.dossier.review.Snapshot.Valued;
import dev.dossier.source.PackageParser;
import dev.dossier.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two states of a package.
 *
 * @param reading how a mixture of both is read, which must be how they were read themselves
 * @param parser cuts files as it did when they were read
 */
public record Comparison(Reading reading, PackageParser parser) {
  static final Comparator<FileChange> FARTHEST_FIRST =
      Comparator.comparingDouble((FileChange change) -> -Math.abs(change.sum()))
          .thenComparing(FileChange::path, SourceFile.BY_CODE_POINT);

  /** What changed from one state to another; both must be assessed for the same day. */
  public Difference between(Snapshot base, Snapshot head) {
    Optional<Valued> before = base.scored();
    Optional<Valued> after = head.scored();
    ChangedFiles changed = new ChangedFiles(base, head, parser);
    List<FileChange> files = changed.all();
    Map<String, String> renamed = renamed(files);
    if (before.isPresent() && after.isPresent()) {
      var points = new Attribution(base, head, reading, files, changed.framing()).points();
      files = files.stream().map(f -> f.moving(points.getOrDefault(f.path(), Map.of()))).toList();
    }
    boolean both = base.valued().isPresent() && head.valued().isPresent();
    return new Difference(
        base.name(),
        head.name(),
        head.valued().or(base::valued).map(v -> v.assessment().asOf()),
        before.map(Valued::assessment),
        after.map(Valued::assessment),
        criteria(before.map(Valued::assessment), after.map(Valued::assessment)),
        files.stream().sorted(FARTHEST_FIRST).toList(),
        FindingChanges.between(base, head, renamed),
        after.isPresent() ? new Findings(List.of()) : head.findings(),
        both
            ? Staleness.between(base.valued().get().pack(), head.valued().get().pack())
            : List.of(),
        both ? FigureChange.between(base.valued().get(), head.valued().get()) : List.of());
  }

  /** The findings that are new in the second state, and those that are no longer there. */
  public FindingChanges findings(Snapshot base, Snapshot head) {
    return FindingChanges.between(base, head, renamed(new ChangedFiles(base, head, parser).all()));
  }

  private static Map<String, String> renamed(List<FileChange> files) {
    Map<String, String> renamed = new HashMap<>();
    files.stream()
        .filter(f -> f.change() == Change.RENAMED)
        .forEach(f -> renamed.put(f.after().orElseThrow(), f.before().orElseThrow()));
    return renamed;
  }

  private static List<CriterionChange> criteria(
      Optional<Assessment> before, Optional<Assessment> after) {
    List<CriterionChange> changes = new ArrayList<>();
    for (CriterionResult now : after.map(Assessment::criteria).orElse(List.of())) {
      String id = now.criterion().id();
      changes.add(
          new CriterionChange(
              id, now.criterion().title(), value(before, id), Optional.of(now.value())));
    }
    for (CriterionResult old : before.map(Assessment::criteria).orElse(List.of())) {
      String id = old.criterion().id();
      if (value(after, id).isEmpty()) {
        changes.add(
            new CriterionChange(
                id, old.criterion().title(), Optional.of(old.value()), Optional.empty()));
      }
    }
    return changes;
  }

  private static Optional<Double> value(Optional<Assessment> assessment, String criterion) {
    return assessment.stream()
        .flatMap(a -> a.criteria().stream())
        .filter(c -> c.criterion().id().equals(criterion))
        .map(CriterionResult::value)
        .findFirst();
  }
}
