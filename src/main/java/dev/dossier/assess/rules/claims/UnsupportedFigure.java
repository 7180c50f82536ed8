package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.TypedFigure;
import dev.dossier.assess.rules.words.TypedFigures;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Sentence;
import java.util.function.Consumer;

/** A figure typed by hand that the evidence does not hold is a bare claim. */
public final class UnsupportedFigure implements Check {

  @Override
  public String id() {
    return "claims/unsupported-figure";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    HeldFigures held = HeldFigures.of(review);
    for (Text text : review.texts()) {
      if (text.kind() != Text.Kind.EVIDENCE) {
        text.passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .forEach(sentence -> read(sentence, held, found));
      }
    }
  }

  private void read(Sentence sentence, HeldFigures held, Consumer<Finding> found) {
    for (TypedFigure typed : TypedFigures.in(sentence.text())) {
      if (!held.hold(typed)) {
        found.accept(
            finding(
                sentence.place(typed.from(), typed.to()),
                "no evidence holds " + Quoted.text(typed.text()),
                held.nearest(typed)
                        .map(name -> "Write a computed figure, such as `{{" + name + "}}`, or add")
                        .orElse("Add")
                    + " the evidence that shows it."));
      }
    }
  }
}
