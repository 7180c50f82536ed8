package dev.dossier.playbook;

import java.util.List;
import java.util.OptionalInt;

/**
 * What in a history of commits hints at an indicator; a reason to look, and never a proof.
 *
 * @param words words in subjects of commits
 * @param people so many people named by the commits, at least
 * @param repositories so many repositories, at least
 * @param months work over so many months, at least
 */
public record Signs(
    List<String> words, OptionalInt people, OptionalInt repositories, OptionalInt months) {
  /** Nothing hints at it. */
  public static final Signs NONE =
      new Signs(List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  public Signs {
    words = List.copyOf(words);
  }
}
