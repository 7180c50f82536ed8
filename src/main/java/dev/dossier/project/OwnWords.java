package dev.dossier.project;

import dev.dossier.model.Evidence;
import dev.dossier.model.Prose;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.PointView;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that stand for a whole text: its author's own, as they were written. */
final class OwnWords {
  private static final String ACTION = "Action";
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|me)\\b");

  private final Links links;

  OwnWords(Links links) {
    this.links = links;
  }

  /** The first sentences; empty when there are none. */
  String opening(Prose prose, int sentences) {
    return running(prose)
        .flatMap(passage -> passage.sentences().stream())
        .limit(sentences)
        .map(this::plain)
        .collect(Collectors.joining(" "));
  }

  /** The first sentence in the first person, of what was done if that is told apart. */
  String inFirstPerson(Prose prose) {
    Stream<Passage> action =
        running(prose).filter(passage -> passage.section().equalsIgnoreCase(ACTION));
    return Stream.concat(action, running(prose))
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> FIRST_PERSON.matcher(sentence.text()).find())
        .findFirst()
        .map(this::plain)
        .orElseGet(() -> opening(prose, 1));
  }

  /** The first sentence below each of the main headings that has one. */
  List<PointView> ofEachPart(Evidence e) {
    Prose prose = e.head().prose();
    int top = prose.sections().stream().mapToInt(Prose.Section::rank).min().orElse(0);
    Stream<String> headings =
        prose.sections().stream().filter(s -> s.rank() == top).map(Prose.Section::heading);
    return Stream.concat(Stream.of(""), headings)
        .distinct()
        .flatMap(heading -> point(prose, heading).stream())
        .toList();
  }

  private Optional<PointView> point(Prose prose, String heading) {
    return running(prose)
        .filter(passage -> passage.section().equals(heading))
        .flatMap(passage -> passage.sentences().stream())
        .findFirst()
        .map(sentence -> new PointView(new LinkView(heading, Optional.empty()), plain(sentence)));
  }

  private static Stream<Passage> running(Prose prose) {
    return prose.passages().stream()
        .filter(passage -> passage.form() == Form.PARAGRAPH || passage.form() == Form.ITEM);
  }

  private String plain(Sentence sentence) {
    return links.plain(sentence.text().strip());
  }
}
