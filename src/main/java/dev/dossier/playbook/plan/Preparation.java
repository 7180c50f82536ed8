package dev.dossier.playbook.plan;

import java.util.List;

/**
 * The questions that a package itself invites, and the figures to know by heart.
 *
 * @param card names of figures
 */
public record Preparation(Heading heading, List<Question> questions, List<String> card) {
  public Preparation {
    questions = List.copyOf(questions);
    card = List.copyOf(card);
  }

  /**
   * A question.
   *
   * @param weakSpot what in the package invites it
   */
  public record Question(String id, Signal weakSpot, String question) {}
}
