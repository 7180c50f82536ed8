package dev.dossier.assess;

import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value.Count;
import dev.dossier.assess.Figure.Value.Words;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Figures that count who endorses.
 *
 * @param endorsements those that speak of evidence which has begun
 * @param evidence evidence which has begun, by id
 * @param nextLevel name of the level aimed at
 */
record EndorsementFigures(
    List<Endorsement> endorsements, Map<String, Evidence> evidence, String nextLevel) {
  private static final Pattern LEADERSHIP =
      Pattern.compile(
          "\\b(director|president|s?vp|evp|chief|head of|c[eft]o)\\b", Pattern.CASE_INSENSITIVE);

  void addTo(BiConsumer<String, Optional<Figure>> book) {
    count(book, "endorsements", "people who endorse", e -> true);
    for (Relation relation : Relation.values()) {
      String label = "endorsements from " + group(relation);
      count(book, "endorsements-" + relation.word(), label, e -> e.relation() == relation);
    }
    count(
        book,
        "peer-endorsements-next-level",
        nextLevel + " peers who endorse",
        e -> e.relation() == Relation.PEER && isLevel(e, nextLevel));
    count(book, "director-endorsements", "directors who endorse", e -> isLevel(e, "Director"));
    count(
        book, "leadership-endorsements", "endorsements from leadership", EndorsementFigures::leads);
    book.accept("expert-domain", expertDomain());
  }

  private static String group(Relation relation) {
    return switch (relation) {
      case MANAGER -> "the manager";
      case SKIP_LEVEL -> "the manager’s manager";
      case PEER -> "peers";
      case STAKEHOLDER -> "stakeholders";
      case REPORT -> "people led";
    };
  }

  private static boolean isLevel(Endorsement endorsement, String level) {
    return endorsement.level().filter(l -> l.strip().equalsIgnoreCase(level)).isPresent();
  }

  /** Whoever leads the candidate's manager, or is a director or above by level. */
  private static boolean leads(Endorsement endorsement) {
    return endorsement.relation() == Relation.SKIP_LEVEL
        || endorsement.level().filter(level -> LEADERSHIP.matcher(level).find()).isPresent();
  }

  private void count(
      BiConsumer<String, Optional<Figure>> book,
      String name,
      String label,
      Predicate<Endorsement> counts) {
    Set<String> people = new HashSet<>();
    List<Endorsement> counted = endorsements.stream().filter(counts).toList();
    counted.forEach(e -> people.add(e.from().strip().toLowerCase(Locale.ROOT)));
    List<Origin> origins = counted.stream().map(EndorsementFigures::origin).toList();
    String explanation = "Counts each person once, however many statements they made.";
    book.accept(
        name, Optional.of(new Figure(name, label, new Count(people.size()), origins, explanation)));
  }

  private static Origin origin(Endorsement endorsement) {
    return new Origin(endorsement.id(), "", Optional.empty());
  }

  /** The commonest tag, of equally common ones the first by letter, of what leadership endorses. */
  private Optional<Figure> expertDomain() {
    List<Endorsement> leading = endorsements.stream().filter(EndorsementFigures::leads).toList();
    Map<String, Integer> tags = new TreeMap<>();
    for (Endorsement endorsement : leading) {
      for (String id : endorsement.endorses()) {
        Optional.ofNullable(evidence.get(id))
            .map(e -> e.head().tags())
            .orElse(List.of())
            .forEach(tag -> tags.merge(tag, 1, Integer::sum));
      }
    }
    int most = tags.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return tags.keySet().stream()
        .filter(tag -> tags.get(tag) == most)
        .findFirst()
        .map(tag -> expertDomain(tag, leading));
  }

  private static Figure expertDomain(String tag, List<Endorsement> leading) {
    return new Figure(
        "expert-domain",
        "field that leadership vouches for",
        new Words(tag),
        leading.stream().map(EndorsementFigures::origin).toList(),
        "Takes the commonest tag of the evidence that leadership endorses.");
  }
}
