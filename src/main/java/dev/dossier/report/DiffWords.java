package dev.dossier.report;

import dev.dossier.assess.Assessment;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.project.Tenths;
import dev.dossier.project.Wording;
import dev.dossier.review.Difference;
import dev.dossier.review.Difference.CriterionChange;
import dev.dossier.review.FileChange;
import dev.dossier.review.Staleness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison in words, for a terminal and for a pull request alike.
 *
 * <p>Whatever an author wrote stands between back-ticks and holds none itself, so that whoever
 * shows the words knows which of them to trust.
 */
record DiffWords(Difference difference) {

  /**
   * The headline without the numbers' colours: {@code 71.4 → 74.6 (+3.2)}, or why there is none.
   */
  String headline() {
    if (difference.comparable()) {
      long moved = movedTenths();
      String by = moved == 0 ? "unchanged" : Tenths.signed(moved);
      return score(difference.before()) + " → " + score(difference.after()) + " (" + by + ")";
    }
    if (difference.after().isEmpty()) {
      return "no score";
    }
    return withheld(difference.after())
        ? "no score yet"
        : score(difference.after()) + ", and no score before";
  }

  /** Why two scores cannot be compared; empty when they can. */
  String obstacle() {
    if (difference.comparable()) {
      return "";
    }
    if (difference.after().isEmpty()) {
      String errors = RunSummary.counts(difference.errors());
      return errors.isEmpty()
          ? "The case or its ladder can't be understood, so there is no score."
          : "There is no score while there are " + errors + ".";
    }
    if (withheld(difference.after())) {
      Assessment.Coverage c = difference.after().orElseThrow().coverage();
      return "There is evidence for "
          + c.evidenced()
          + " of "
          + c.of()
          + " indicators, too little"
          + " for a number.";
    }
    return difference.before().isEmpty()
        ? "There was no package before, or one with errors."
        : "There was too little evidence for a number before.";
  }

  private static boolean withheld(Optional<Assessment> assessment) {
    return assessment.filter(Assessment::withheld).isPresent();
  }

  private static String score(Optional<Assessment> assessment) {
    return Tenths.text(Tenths.tenths(assessment.orElseThrow().score()));
  }

  /** What a reader gets who subtracts the printed scores. */
  long movedTenths() {
    return difference.comparable()
        ? Tenths.tenths(difference.after().orElseThrow().score())
            - Tenths.tenths(difference.before().orElseThrow().score())
        : 0;
  }

  /** The points of each file, rounded so that they sum to what the headline says. */
  List<Long> points() {
    List<Double> points = difference.files().stream().map(FileChange::sum).toList();
    return Tenths.of(movedTenths() / 10.0, points).parts();
  }

  /** Criteria that moved, those that moved farthest first. */
  List<CriterionChange> movedCriteria() {
    return difference.criteria().stream()
        .filter(c -> difference.comparable())
        .filter(c -> !before(c).equals(after(c)) || Math.abs(c.delta()) > 5e-4)
        .sorted(Comparator.comparingDouble(c -> -Math.abs(moved(c))))
        .toList();
  }

  static String before(CriterionChange criterion) {
    return criterion.before().map(v -> Wording.decimals(v, 2)).orElse("–");
  }

  static String after(CriterionChange criterion) {
    return criterion.after().map(v -> Wording.decimals(v, 2)).orElse("–");
  }

  private double moved(CriterionChange criterion) {
    return difference.files().stream().mapToDouble(f -> f.sum(criterion.id())).sum();
  }

  /** Why a criterion moved: the file that moved it most, and how many others did. */
  String because(CriterionChange criterion) {
    List<FileChange> movers =
        difference.files().stream()
            .filter(f -> Math.abs(f.sum(criterion.id())) >= 0.005)
            .sorted(Comparator.comparingDouble(f -> -Math.abs(f.sum(criterion.id()))))
            .toList();
    if (movers.isEmpty()) {
      return "";
    }
    FileChange most = movers.get(0);
    String others =
        movers.size() == 1 ? "" : ", and " + RunSummary.counted(movers.size() - 1, "other file");
    return ChangeWords.name(most)
        + " "
        + ChangeWords.what(most)
        + " ("
        + Tenths.signed(points(most, criterion))
        + ")"
        + others;
  }

  /** A file that moved this criterion alone moved it by what the list of files says. */
  private long points(FileChange file, CriterionChange criterion) {
    boolean alone = Math.abs(file.sum() - file.sum(criterion.id())) < 0.005;
    return alone
        ? points().get(difference.files().indexOf(file))
        : Tenths.tenths(file.sum(criterion.id()));
  }

  /** What a reviewer should look at, a sentence each, the gravest first. */
  List<String> toLookAt() {
    List<String> sentences = new ArrayList<>(added(Severity.ERROR));
    sentences.addAll(stale());
    sentences.addAll(added(Severity.WARNING));
    sentences.addAll(unstamped());
    return sentences;
  }

  private List<String> added(Severity severity) {
    return difference.findings().added().stream()
        .filter(f -> f.severity() == severity)
        .map(f -> "new " + sentence(f))
        .toList();
  }

  /** Endorsements that speak of another state for certain. */
  List<String> stale() {
    return endorsed(true, "before this change and must read it again");
  }

  /** Endorsements of which nobody can tell the state they speak of. */
  List<String> unstamped() {
    return endorsed(false, "perhaps before this change: without a fingerprint nobody can tell");
  }

  /** A finding in one sentence. */
  static String sentence(Finding finding) {
    String place = finding.place().file() + ":" + finding.place().line();
    return finding.severity().word()
        + " "
        + ChangeWords.said(finding.rule())
        + " in "
        + ChangeWords.said(place)
        + ": "
        + finding.message();
  }

  /** A sentence for each file, with what changed in it. */
  private List<String> endorsed(boolean stamped, String why) {
    Map<String, List<String>> endorsers = new LinkedHashMap<>();
    for (Staleness s : difference.stale()) {
      if (s.stamped() == stamped) {
        endorsers
            .computeIfAbsent(s.evidence(), any -> new ArrayList<>())
            .add(ChangeWords.said(s.from()));
      }
    }
    return endorsers.entrySet().stream()
        .map(
            e ->
                several(e.getValue())
                    + " endorsed "
                    + ChangeWords.said(e.getKey())
                    + " "
                    + why
                    + since(e.getKey()))
        .toList();
  }

  private String since(String id) {
    return difference.files().stream()
        .filter(
            file -> ChangeWords.id(file.path()).equals(id) && !ChangeWords.details(file).isEmpty())
        .findFirst()
        .map(file -> " (" + ChangeWords.first(file, "") + ")")
        .orElse("");
  }

  private static String several(List<String> names) {
    int few = Math.min(names.size(), 3);
    List<String> shown = new ArrayList<>(names.subList(0, few));
    if (names.size() > few) {
      shown.add((names.size() - few) + " more");
    }
    return Wording.list(shown);
  }

  static List<Finding> mostSevereFirst(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
