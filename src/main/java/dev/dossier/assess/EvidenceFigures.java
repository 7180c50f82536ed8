package dev.dossier.assess;

import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value.Count;
import dev.dossier.model.Evidence;
import dev.dossier.model.Evidence.Venue;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Reach;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Figures that count or compare the evidence files of a package. */
record EvidenceFigures(List<Evidence> evidence) {
  void addTo(BiConsumer<String, Optional<Figure>> book) {
    reach(book, "people-influenced", "engineers influenced", "engineers", Reach::engineers);
    reach(book, "teams", "teams", "teams", Reach::teams);
    reach(book, "products", "products", "products", Reach::products);
    reach(book, "customers", "customers", "customers", Reach::customers);
    reach(book, "organizations", "organisations", "organizations", Reach::organizations);
    kind(book, "initiatives", "initiatives", e -> e.kind() == EvidenceKind.INITIATIVE);
    kind(book, "patents", "patents", e -> e.kind() == EvidenceKind.PATENT);
    kind(book, "talks", "talks", e -> e.kind() == EvidenceKind.TALK);
    kind(book, "internal-talks", "internal talks", talk(Venue.INTERNAL));
    kind(book, "external-presentations", "external presentations", talk(Venue.EXTERNAL));
    kind(book, "strategy-documents", "strategy documents", EvidenceFigures::strategy);
    kind(book, "documents", "documents", e -> e.kind() == EvidenceKind.WRITING);
    sum(book, "mentees", "people mentored", "mentees", Evidence::mentees);
    sum(book, "mentees-promoted", "people mentored and promoted", "promoted", Evidence::promoted);
    kind(book, "evidence-count", "achievements on file", e -> true, e -> 1);
  }

  private static Predicate<Evidence> talk(Venue venue) {
    return e -> e.kind() == EvidenceKind.TALK && e.venue().filter(v -> v == venue).isPresent();
  }

  private static boolean strategy(Evidence e) {
    return e.kind() == EvidenceKind.WRITING
        && e.form().filter(form -> form.strip().equalsIgnoreCase("strategy")).isPresent();
  }

  /** Two files may reach the same people, so reach is never added up. */
  private void reach(
      BiConsumer<String, Optional<Figure>> book,
      String name,
      String label,
      String key,
      Function<Reach, OptionalLong> stated) {
    Optional<Evidence> farthest = Optional.empty();
    long most = -1;
    for (Evidence e : evidence) {
      long reached = stated.apply(e.reach()).orElse(-1);
      if (reached > most) {
        most = reached;
        farthest = Optional.of(e);
      }
    }
    Count value = new Count(most);
    String explanation =
        "Takes the file that reaches most; a sum over files would count some twice.";
    book.accept(
        name,
        farthest.map(
            e -> new Figure(name, label, value, List.of(origin(e, "reach." + key)), explanation)));
  }

  private static Origin origin(Evidence e, String path) {
    return new Origin(e.id(), path, Optional.empty());
  }

  private void kind(
      BiConsumer<String, Optional<Figure>> book,
      String name,
      String label,
      Predicate<Evidence> counts) {
    kind(book, name, label, counts, Evidence::count);
  }

  private void kind(
      BiConsumer<String, Optional<Figure>> book,
      String name,
      String label,
      Predicate<Evidence> counts,
      Function<Evidence, Integer> number) {
    List<Evidence> counted = evidence.stream().filter(counts).toList();
    long total = counted.stream().mapToLong(number::apply).sum();
    List<Origin> origins =
        counted.stream()
            .map(e -> new Origin(e.id(), "", Optional.of(BigDecimal.valueOf(number.apply(e)))))
            .toList();
    boolean all = counted.size() == evidence.size();
    String explanation = "Counts the " + label + (all ? "." : " that the evidence records.");
    book.accept(name, Optional.of(new Figure(name, label, new Count(total), origins, explanation)));
  }

  private void sum(
      BiConsumer<String, Optional<Figure>> book,
      String name,
      String label,
      String key,
      Function<Evidence, OptionalInt> stated) {
    List<Evidence> telling = evidence.stream().filter(e -> stated.apply(e).isPresent()).toList();
    long total = telling.stream().mapToLong(e -> stated.apply(e).getAsInt()).sum();
    List<Origin> origins =
        telling.stream()
            .map(e -> new Origin(e.id(), key, Optional.of(number(stated.apply(e)))))
            .toList();
    String explanation = "Adds up what each file states.";
    Figure figure = new Figure(name, label, new Count(total), origins, explanation);
    book.accept(name, telling.isEmpty() ? Optional.empty() : Optional.of(figure));
  }

  private static BigDecimal number(OptionalInt stated) {
    return BigDecimal.valueOf(stated.getAsInt());
  }
}
