package dev.dossier.render;

import dev.dossier.project.EvidenceView;
import dev.dossier.project.EvidenceView.SupportView;
import dev.dossier.render.markdown.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what the list of evidence can be searched: words, criteria, kinds and years of the evidence
 * that its readers see, and of no other.
 *
 * @param marks those of each piece of evidence, in the order of the list
 * @param criteria criteria that something speaks for; empty if there is nothing to choose
 * @param kinds kinds that occur; empty if there is nothing to choose
 * @param years years in which something was done, the last first; empty if there is one alone
 */
public record EvidenceIndex(
    List<Marks> marks, List<Choice> criteria, List<Choice> kinds, List<String> years) {
  public EvidenceIndex {
    marks = List.copyOf(marks);
    criteria = List.copyOf(criteria);
    kinds = List.copyOf(kinds);
    years = List.copyOf(years);
  }

  /** A value and what it is called. */
  public record Choice(String value, String label) {}

  /**
   * By what one piece of evidence is found.
   *
   * @param criteria values of its criteria, a space between them
   * @param kind value of its kind
   * @param from the year in which it began
   * @param to the year in which it ended; empty while it runs
   * @param words words that the list doesn't show
   */
  public record Marks(String criteria, String kind, String from, String to, String words) {
    static Marks of(EvidenceView evidence) {
      return new Marks(
          String.join(" ", choices(EvidenceIndex.criteria(evidence)).keySet()),
          Slug.of(evidence.kind()),
          year(evidence.from()),
          year(evidence.to()),
          EvidenceIndex.words(evidence));
    }
  }

  /** The index of a list. */
  static EvidenceIndex of(List<EvidenceView> evidence) {
    Stream<String> criteria = evidence.stream().flatMap(EvidenceIndex::criteria).sorted();
    Stream<String> kinds = evidence.stream().map(EvidenceView::kind).sorted();
    return new EvidenceIndex(
        evidence.stream().map(Marks::of).toList(),
        severalOf(choices(criteria).values()),
        severalOf(choices(kinds).values()),
        severalOf(years(evidence)));
  }

  /** Whether there is anything to search. */
  public boolean useful() {
    return marks.size() > 1;
  }

  private static Stream<String> criteria(EvidenceView evidence) {
    return evidence.supports().stream().map(SupportView::criterion);
  }

  private static String words(EvidenceView evidence) {
    List<String> words = new ArrayList<>(evidence.tags());
    evidence.supports().stream()
        .flatMap(support -> Stream.of(support.criterion(), support.indicator()))
        .forEach(words::add);
    return String.join(" ", words.stream().distinct().toList());
  }

  /** Every year from the first to the last. */
  private static List<String> years(List<EvidenceView> evidence) {
    TreeSet<Integer> named = new TreeSet<>();
    evidence.stream()
        .flatMap(e -> Stream.of(year(e.from()), year(e.to())))
        .filter(year -> !year.isEmpty())
        .forEach(year -> named.add(Integer.valueOf(year)));
    if (named.isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(-named.last(), -named.first())
        .mapToObj(year -> String.valueOf(-year))
        .toList();
  }

  private static String year(String month) {
    return month.isEmpty() ? "" : month.substring(0, month.length() - "-01".length());
  }

  private static Map<String, Choice> choices(Stream<String> labels) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    labels
        .map(label -> new Choice(Slug.of(label), label))
        .filter(choice -> !choice.value().isEmpty())
        .forEach(choice -> choices.putIfAbsent(choice.value(), choice));
    return choices;
  }

  private static <T> List<T> severalOf(Collection<T> all) {
    return all.size() > 1 ? List.copyOf(all) : List.of();
  }
}
