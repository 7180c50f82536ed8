package dev.dossier.harvest;

import dev.dossier.harvest.Achievement.Basis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts commits together that tell of one achievement: first those that one merge brought, then
 * those of one issue, then by topic and time, and at last by folder and time.
 */
final class Grouping {
  /** So many days without a commit end a piece of work. */
  private static final int PAUSE = 30;

  /** Longer work is cut at the ends of half-years. */
  private static final int LONGEST = 183;

  /** One commit that changes so many files is an achievement by itself. */
  private static final int WIDE = 20;

  /** A subject that says what was done, of the commit that changes most files. */
  private static final Comparator<Contribution> MOST_TELLING =
      Comparator.comparing((Contribution each) -> !Messages.tells(each.subject()))
          .thenComparing(Achievement.bySize())
          .thenComparing(Achievement.IN_TIME);

  private final int least;
  private final Map<String, Ground> grounds = new HashMap<>();
  private List<Contribution> rest = List.of();

  Grouping(List<History> histories, int least) {
    this.least = least;
    histories.forEach(history -> grounds.put(history.repository(), new Ground(history)));
  }

  /** What was too small for an achievement. */
  List<Contribution> small() {
    return rest;
  }

  /** The achievements that some commits tell of. */
  List<Achievement> of(List<Contribution> fresh) {
    rest = fresh.stream().sorted(Achievement.IN_TIME).toList();
    List<Achievement> found = new ArrayList<>();
    found.addAll(take(Basis.MERGE, this::merge, Stream::of));
    found.addAll(take(Basis.ISSUE, Contribution::issue, Stream::of));
    found.addAll(take(Basis.TOPIC, Grouping::topic, this::pieces));
    found.addAll(take(Basis.AREA, this::area, this::pieces));
    return found;
  }

  /** Takes from the rest what forms groups that are large enough. */
  private List<Achievement> take(
      Basis basis,
      Function<Contribution, Optional<String>> key,
      Function<List<Contribution>, Stream<List<Contribution>>> cut) {
    Map<String, List<Contribution>> groups = new TreeMap<>();
    List<Contribution> left = new ArrayList<>();
    for (Contribution each : rest) {
      key.apply(each)
          .ifPresentOrElse(
              k -> groups.computeIfAbsent(k, any -> new ArrayList<>()).add(each),
              () -> left.add(each));
    }
    List<Achievement> found = new ArrayList<>();
    groups.forEach(
        (label, group) ->
            cut.apply(group)
                .forEach(
                    piece -> {
                      if (large(basis, piece)) {
                        found.add(achievement(basis, label, piece));
                      } else {
                        left.addAll(piece);
                      }
                    }));
    rest = left.stream().sorted(Achievement.IN_TIME).toList();
    return found;
  }

  private boolean large(Basis basis, List<Contribution> piece) {
    return piece.size() >= least
        || (basis == Basis.AREA && piece.stream().anyMatch(each -> each.paths().size() >= WIDE));
  }

  private Optional<String> merge(Contribution each) {
    return ground(each)
        .lineage()
        .broughtBy(each.commit())
        .map(merge -> each.repository() + "@" + merge.name());
  }

  private static Optional<String> topic(Contribution each) {
    return Messages.topic(each.subject()).map(topic -> each.repository() + ":" + topic);
  }

  private Optional<String> area(Contribution each) {
    return Optional.of(each.repository() + ":" + ground(each).area(each));
  }

  private Ground ground(Contribution each) {
    return Optional.ofNullable(grounds.get(each.repository())).orElseThrow();
  }

  /** Cuts work where it paused, and where it goes on for very long. */
  private Stream<List<Contribution>> pieces(List<Contribution> group) {
    List<List<Contribution>> pieces = new ArrayList<>();
    cut(group, Grouping::paused)
        .forEach(
            piece -> {
              boolean tooLong = days(piece.get(0), piece.get(piece.size() - 1)) > LONGEST;
              pieces.addAll(tooLong ? cut(piece, Grouping::otherHalf) : List.of(piece));
            });
    return pieces.stream();
  }

  /** Whether a group ends between two commits that follow each other. */
  private interface Border {
    boolean between(Contribution one, Contribution next);
  }

  private static List<List<Contribution>> cut(List<Contribution> group, Border border) {
    List<List<Contribution>> pieces = new ArrayList<>();
    List<Contribution> piece = new ArrayList<>();
    for (Contribution each : group) {
      if (!piece.isEmpty() && border.between(piece.get(piece.size() - 1), each)) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      piece.add(each);
    }
    pieces.add(piece);
    return pieces;
  }

  private static boolean paused(Contribution one, Contribution next) {
    return days(one, next) > PAUSE;
  }

  private static boolean otherHalf(Contribution one, Contribution next) {
    return half(one.day()) != half(next.day());
  }

  private static int half(LocalDate day) {
    return 2 * day.getYear() + (day.getMonthValue() - 1) / 6;
  }

  private static long days(Contribution one, Contribution next) {
    return ChronoUnit.DAYS.between(one.day(), next.day());
  }

  private Achievement achievement(Basis basis, String label, List<Contribution> piece) {
    Contribution telling = piece.stream().min(MOST_TELLING).orElseThrow();
    Ground ground = ground(telling);
    Optional<String> named =
        basis == Basis.MERGE
            ? ground.mergeTitle(telling.commit()).filter(Messages::tells)
            : Optional.empty();
    String name = label.substring(label.indexOf(':') + 1);
    String about = basis == Basis.TOPIC || basis == Basis.AREA ? prefix(name) : "";
    return new Achievement(
        basis,
        label,
        named.orElse(about + Messages.title(telling.subject())),
        named.isPresent() ? "the merge" : "the subject of " + telling.shortName(),
        piece,
        others(basis, label, piece),
        piece.stream().flatMap(each -> ground(each).tag(each).stream()).distinct().toList(),
        piece.stream().flatMap(each -> ground(each).folders(each).stream()).distinct().toList());
  }

  private static String prefix(String name) {
    return name.isEmpty() ? "" : name + ": ";
  }

  /** Commits of other people that belong to the same thing. */
  private int others(Basis basis, String label, List<Contribution> piece) {
    if (basis == Basis.ISSUE) {
      return grounds.values().stream().mapToInt(ground -> ground.othersOfIssue(label)).sum();
    }
    Ground ground = ground(piece.get(0));
    return basis == Basis.MERGE ? ground.othersBroughtWith(piece) : ground.othersAround(piece);
  }
}
