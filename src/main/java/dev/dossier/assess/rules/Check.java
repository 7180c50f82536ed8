package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Rule;
import java.util.function.Consumer;

/** A rule that looks at an understood and assessed package. */
public interface Check extends Rule {
  /** Hands over what it finds, in any order; whether a file sets it aside is not its business. */
  void check(Review review, Consumer<Finding> found);
}
