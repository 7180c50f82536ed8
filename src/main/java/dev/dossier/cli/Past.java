package dev.dossier.cli;

import dev.dossier.assess.ScoreHistory;
import java.util.Optional;

/** A way to find out what the score of a package was in its past, which takes a while. */
@FunctionalInterface
interface Past {
  /** Nothing, where nothing keeps the past. */
  Past NONE = Optional::empty;

  /** The score of each state; nothing when none is known. */
  Optional<ScoreHistory> scores();
}
