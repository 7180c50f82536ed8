package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Acronyms;
import dev.dossier.assess.rules.words.Quotation;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short form that a reader does not know stops the reading. */
public final class UnexplainedAcronym implements ProseCheck {
  /** Shorter items are names in a list and no sentences. */
  private static final int SENTENCE = 6;

  private final Acronyms acronyms = Acronyms.bundled();

  @Override
  public String id() {
    return "prose/unexplained-acronym";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, List<String>> names =
        review.pack().evidence().stream()
            .collect(
                Collectors.toMap(
                    Evidence::id, UnexplainedAcronym::names, (first, second) -> first));
    Set<String> levels = Set.of(review.playbook().from(), review.playbook().to());
    for (Text text : review.texts()) {
      Set<String> known = new HashSet<>(levels);
      Stream.concat(
              names.getOrDefault(text.head().id(), List.of()).stream(), text.head().tags().stream())
          .flatMap(name -> Acronyms.in(name).stream())
          .map(Acronyms.Use::name)
          .forEach(known::add);
      known.addAll(acronyms.explainedIn(text.head().title()));
      read(text, known, found);
    }
  }

  @Override
  public void read(Text text, Review review, Consumer<Finding> found) {
    read(text, new HashSet<>(), found);
  }

  private void read(Text text, Set<String> known, Consumer<Finding> found) {
    for (Passage passage : text.passages()) {
      Quotation quotation = Quotation.in(passage.sentences().stream().map(Sentence::text).toList());
      for (int i = 0; i < passage.sentences().size(); i++) {
        int index = i;
        Sentence sentence = passage.sentences().get(i);
        known.addAll(acronyms.explainedIn(sentence.text()));
        if (passage.form() == Form.PARAGRAPH || isSentence(passage, sentence)) {
          read(text, sentence, use -> quotation.holds(index, use.from()), known, found);
        }
      }
    }
  }

  private void read(
      Text text,
      Sentence sentence,
      Predicate<Acronyms.Use> quoted,
      Set<String> known,
      Consumer<Finding> found) {
    for (Acronyms.Use use : acronyms.unknownIn(sentence.text())) {
      if (!text.isLinked(sentence, use.from(), use.to())
          && !quoted.test(use)
          && known.add(use.name())) {
        found.accept(
            finding(
                sentence.place(use.from(), use.to()),
                Quoted.text(use.name()) + " is not explained where it is first used",
                "Write it out once, with the short form in parentheses behind it."));
      }
    }
  }

  private static boolean isSentence(Passage passage, Sentence sentence) {
    return passage.form() == Form.ITEM && Word.count(sentence.text()) >= SENTENCE;
  }

  /** What the front matter calls people and roles: readers of the package know them. */
  private static List<String> names(Evidence evidence) {
    return Stream.concat(evidence.role().stream(), evidence.stakeholders().stream()).toList();
  }
}
