package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import java.util.function.Consumer;

/** A rule that reads what the candidate wrote, one file at a time. */
public interface ProseCheck extends Check {
  /** Hands over what it finds in one file. */
  void read(Text text, Review review, Consumer<Finding> found);

  @Override
  default void check(Review review, Consumer<Finding> found) {
    for (Text text : review.texts()) {
      read(text, review, found);
    }
  }
}
