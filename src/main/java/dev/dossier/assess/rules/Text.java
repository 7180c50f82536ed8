package dev.dossier.assess.rules;

import dev.dossier.assess.rules.words.Language;
import dev.dossier.model.Head;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Section;
import dev.dossier.model.Prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate wrote in one file, in English and in the candidate's own words.
 *
 * @param passages the file's passages without quotations and without sentences in another script;
 *     empty when the file is in another language, so that rules on English stay silent
 */
public record Text(Head head, Kind kind, List<Passage> passages) {
  private static final Set<String> RESULT =
      Set.of("result", "results", "outcome", "outcomes", "impact");
  private static final Set<String> ACTION = Set.of("action", "actions", "what i did", "my part");

  /** What the text is part of. */
  public enum Kind {
    CASE,
    DOCUMENT,
    EVIDENCE
  }

  public Text {
    passages = List.copyOf(passages);
  }

  /** The text of a file. */
  public static Text of(Head head, Kind kind) {
    List<Passage> own =
        head.prose().passages().stream().filter(p -> p.form() != Form.QUOTE).toList();
    boolean english =
        Language.isEnglish(
            own.stream().flatMap(p -> p.sentences().stream()).map(Sentence::text).toList());
    return new Text(head, kind, english ? own.stream().map(Text::readable).toList() : List.of());
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

  private static boolean isOneOf(Set<String> headings, Section section) {
    return headings.contains(section.heading().strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Section opened(Passage heading, Map<Integer, Section> byLine) {
    return heading.sentences().isEmpty()
        ? null
        : byLine.get(heading.sentences().get(0).place().line());
  }

  private static Passage readable(Passage passage) {
    List<Sentence> sentences =
        passage.sentences().stream().filter(s -> Language.isLatin(s.text())).toList();
    return sentences.size() == passage.sentences().size()
        ? passage
        : new Passage(passage.form(), passage.section(), sentences);
  }
}
