package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.GivenFigure;
import dev.dossier.assess.rules.words.Lexicon;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.function.Consumer;

/** A result that nothing follows from leaves the committee to guess why it matters. */
public final class NoSoWhat implements ProseCheck {

  private final Lexicon consequences = Lexicon.named("consequences");

  @Override
  public String id() {
    return "prose/no-so-what";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void read(Text text, Review review, Consumer<Finding> found) {
    if (text.kind() != Text.Kind.EVIDENCE || text.passages().isEmpty()) {
      return;
    }
    text.resultHeading()
        .filter(heading -> text.result().stream().noneMatch(this::tellsWhatFollowed))
        .ifPresent(
            heading ->
                found.accept(
                    finding(
                        heading.place(),
                        heading.markdown().isBlank()
                            ? "the section " + Quoted.text(heading.heading()) + " is empty"
                            : "the section "
                                + Quoted.text(heading.heading())
                                + " tells what was done, and not what came of it",
                        "Say what is different now, and for whom: a figure, or a sentence with"
                            + " so, because or no longer.")));
  }

  private boolean tellsWhatFollowed(Passage passage) {
    return passage.sentences().stream()
        .map(Sentence::text)
        .anyMatch(text -> GivenFigure.in(text) || !consequences.in(text).isEmpty());
  }
}
