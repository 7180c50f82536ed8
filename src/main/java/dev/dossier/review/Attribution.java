package dev.dossier.review;

import dev.dossier.assess.MixedScores;
import dev.dossier.assess.MixedScores.Exchange;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.review.Snapshot.Valued;
import dev.dossier.understand.Understood;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each changed file by how much it moved the score, and each criterion.
 *
 * <p>Every changed file is either as it was or as it is now, and the score of every mixture is
 * known: what a file moves is its {@linkplain FairShares fair share}. The case and the ladder
 * change how all other files are read, so that a mixture with another case or ladder is read anew;
 * one that cannot be read at all, such as a new case that names a ladder not yet there, counts as
 * if neither had changed.
 */
final class Attribution {
  private final Snapshot base;
  private final Snapshot head;
  private final Valued before;
  private final Valued after;
  private final Reading reading;
  private final List<FileChange> frames;
  private final List<FileChange> others;
  private final List<String> criteria;
  private final Map<BitSet, MixedScores> known = new HashMap<>();

  /**
   * @param changes all files that differ
   * @param framing paths of the files that change how all others are read
   */
  Attribution(
      Snapshot base,
      Snapshot head,
      Reading reading,
      List<FileChange> changes,
      Set<String> framing) {
    this.base = base;
    this.head = head;
    this.before = base.scored().orElseThrow();
    this.after = head.scored().orElseThrow();
    this.reading = reading;
    this.frames = changes.stream().filter(c -> framing.contains(c.path())).toList();
    Set<String> counting = counting();
    this.others =
        changes.stream()
            .filter(c -> !framing.contains(c.path()))
            .filter(c -> paths(c).anyMatch(counting::contains))
            .toList();
    this.criteria =
        Stream.of(before, after)
            .flatMap(v -> v.playbook().criteria().stream())
            .map(c -> c.id())
            .distinct()
            .toList();
  }

  /** Points by criterion of each file that can move the score, by its path. */
  Map<String, Map<String, Double>> points() {
    List<FileChange> players = Stream.concat(frames.stream(), others.stream()).toList();
    double[][] shares = FairShares.of(players.size(), criteria.size(), this::worth);
    Map<String, Map<String, Double>> points = new HashMap<>();
    for (int i = 0; i < players.size(); i++) {
      Map<String, Double> ofFile = new HashMap<>();
      for (int c = 0; c < criteria.size(); c++) {
        ofFile.put(criteria.get(c), shares[i][c]);
      }
      points.put(players.get(i).path(), ofFile);
    }
    return points;
  }

  private double[] worth(BitSet done) {
    MixedScores scores = scores(done.get(0, frames.size()));
    Map<String, Double> points =
        scores.points(done.get(frames.size(), frames.size() + others.size()));
    return criteria.stream().mapToDouble(id -> points.getOrDefault(id, 0.0)).toArray();
  }

  private MixedScores scores(BitSet frame) {
    MixedScores found = known.get(frame);
    if (found == null) {
      found = read(frame).orElseGet(() -> scores(new BitSet()));
      known.put((BitSet) frame.clone(), found);
    }
    return found;
  }

  private Optional<MixedScores> read(BitSet frame) {
    if (frames.isEmpty()) {
      return Optional.of(mixed(before.pack(), after.pack(), before.playbook()));
    }
    Optional<Understood> old = understood(frame, base);
    Optional<Understood> now = understood(frame, head);
    Optional<PromotionPackage> oldPack = old.flatMap(Understood::pack);
    Optional<PromotionPackage> nowPack = now.flatMap(Understood::pack);
    Optional<Playbook> ladder = old.flatMap(Understood::playbook);
    return oldPack.isPresent() && nowPack.isPresent() && ladder.isPresent()
        ? Optional.of(mixed(oldPack.get(), nowPack.get(), ladder.get()))
        : Optional.empty();
  }

  private MixedScores mixed(PromotionPackage old, PromotionPackage now, Playbook ladder) {
    List<Exchange> exchanges =
        others.stream().map(c -> new Exchange(c.before(), c.after())).toList();
    return new MixedScores(old, now, ladder, after.assessment().asOf(), exchanges);
  }

  private Optional<Understood> understood(BitSet frame, Snapshot rest) {
    Map<String, Snapshot> framed = new HashMap<>();
    for (int i = 0; i < frames.size(); i++) {
      Snapshot from = frame.get(i) ? head : base;
      paths(frames.get(i)).forEach(path -> framed.put(path, from));
    }
    return reading.of(
        new FramedFiles(
            rest.files(),
            framed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().files()))));
  }

  /** Paths of all files that a score is made of, before or after. */
  private Set<String> counting() {
    Set<String> paths = new LinkedHashSet<>();
    for (Valued valued : List.of(before, after)) {
      valued.pack().evidence().forEach(e -> paths.add(e.head().file()));
      valued.pack().endorsements().forEach(e -> paths.add(e.head().file()));
    }
    return paths;
  }

  private static Stream<String> paths(FileChange change) {
    return Stream.of(change.before(), change.after()).flatMap(Optional::stream);
  }
}
