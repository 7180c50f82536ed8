package dev.dossier.assess.rules;

import dev.dossier.assess.rules.words.Language;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Place;
import dev.dossier.model.Head;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Link;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Section;
import dev.dossier.model.Prose.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate wrote in one file, in English and in the candidate's own words.
 *
 * @param passages the file's passages without quotations, sentences in another script and such as
 *     are longer than any reader's patience; empty when the file is in another language, so that
 *     rules on English stay silent
 * @param links links by the line and column at which they begin
 */
public record Text(
    Head head,
    Kind kind,
    List<Passage> passages,
    NavigableMap<Integer, NavigableMap<Integer, Link>> links) {
  /** Characters of a sentence above which nobody reads it, and no rule word by word. */
  public static final int LONGEST = 10_000;

  private static final int LONGEST_TITLE = 300;
  private static final Set<String> RESULT =
      Set.of("result", "results", "outcome", "outcomes", "impact");
  private static final Set<String> ACTION =
      Set.of("action", "actions", "approach", "contribution", "contributions", "did");
  private static final NavigableMap<Integer, Link> EMPTY = Collections.emptyNavigableMap();
  private static final Set<String> FILLERS =
      Set.of("and", "the", "my", "own", "key", "role", "part", "what", "i", "business");

  /** What the text is part of. */
  public enum Kind {
    CASE,
    DOCUMENT,
    EVIDENCE
  }

  public Text {
    passages = List.copyOf(passages);
    links = Collections.unmodifiableNavigableMap(new TreeMap<>(links));
  }

  /** The text of a file. */
  public static Text of(Head head, Kind kind) {
    List<Passage> own =
        head.prose().passages().stream().filter(p -> p.form() != Form.QUOTE).toList();
    boolean english =
        Language.isEnglish(
            own.stream().flatMap(p -> p.sentences().stream()).map(Sentence::text).toList());
    NavigableMap<Integer, NavigableMap<Integer, Link>> links = new TreeMap<>();
    head.prose().links().stream()
        .filter(link -> !link.image())
        .forEach(
            link ->
                links
                    .computeIfAbsent(link.place().line(), line -> new TreeMap<>())
                    .put(link.place().column(), link));
    List<Passage> passages = english ? own.stream().map(Text::readable).toList() : List.of();
    return new Text(head, kind, passages, links);
  }

  /** Running text: paragraphs and items, without headings and cells of tables. */
  public List<Passage> running() {
    return passages.stream()
        .filter(p -> p.form() == Form.PARAGRAPH || p.form() == Form.ITEM)
        .toList();
  }

  /** Sentences of the running text. */
  public List<Sentence> sentences() {
    return running().stream().flatMap(p -> p.sentences().stream()).toList();
  }

  /** The section that tells what came of the work. */
  public List<Passage> result() {
    return under(RESULT);
  }

  /** Whether these characters of a sentence are the text of a link, such as somebody's title. */
  public boolean isLinked(Sentence sentence, int from, int to) {
    Place place = sentence.place(from, to);
    NavigableMap<Integer, Link> onLine = links.getOrDefault(place.line(), EMPTY);
    Map.Entry<Integer, Link> before = onLine.floorEntry(place.column());
    if (before != null) {
      return place.column() < before.getKey() + before.getValue().place().length();
    }
    Map.Entry<Integer, NavigableMap<Integer, Link>> above = links.lowerEntry(place.line());
    return above != null && goesOn(above.getValue().lastEntry().getValue(), sentence, from, to);
  }

  /** Whether the text of a link that began on a line above reaches down to these characters. */
  private static boolean goesOn(Link link, Sentence sentence, int from, int to) {
    String title = link.text();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return false;
    }
    int near = Math.max(0, to - title.length());
    int start = sentence.text().indexOf(title, near);
    return start >= 0 && start <= from;
  }

  /** The heading of that section. */
  public Optional<Section> resultHeading() {
    return head.prose().sections().stream().filter(s -> isOneOf(RESULT, s)).findFirst();
  }

  /** The section that tells what the candidate did. */
  public List<Passage> action() {
    return under(ACTION);
  }

  /** Running text below the first heading of this kind, down to the next one of its rank. */
  private List<Passage> under(Set<String> headings) {
    Map<Integer, Section> byLine =
        head.prose().sections().stream()
            .collect(Collectors.toMap(s -> s.place().line(), Function.identity(), (a, b) -> a));
    List<Passage> found = new ArrayList<>();
    int rank = 0;
    for (Passage passage : passages) {
      Section heading = passage.form() == Form.HEADING ? opened(passage, byLine) : null;
      if (heading != null && (rank == 0 || heading.rank() <= rank)) {
        rank = isOneOf(headings, heading) ? heading.rank() : 0;
      } else if (rank > 0 && (passage.form() == Form.PARAGRAPH || passage.form() == Form.ITEM)) {
        found.add(passage);
      }
    }
    return found;
  }

  /** Whether a heading is made of these words and such as say nothing. */
  private static boolean isOneOf(Set<String> headings, Section section) {
    List<String> words = Word.in(section.heading()).stream().map(Word::plain).toList();
    return words.stream().anyMatch(headings::contains)
        && words.stream().allMatch(word -> headings.contains(word) || FILLERS.contains(word));
  }

  private static @Nullable Section opened(Passage heading, Map<Integer, Section> byLine) {
    return heading.sentences().isEmpty()
        ? null
        : byLine.get(heading.sentences().get(0).place().line());
  }

  private static Passage readable(Passage passage) {
    List<Sentence> sentences =
        passage.sentences().stream()
            .filter(s -> s.text().length() <= LONGEST && Language.isLatin(s.text()))
            .toList();
    return sentences.size() == passage.sentences().size()
        ? passage
        : new Passage(passage.form(), passage.section(), sentences);
  }
}
