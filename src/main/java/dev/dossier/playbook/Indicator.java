package dev.dossier.playbook;

/**
 * A sign that a criterion is met.
 *
 * @param title a few words, as a label
 * @param description one sentence on what counts
 * @param signs what in a history of commits hints at it
 */
public record Indicator(String id, String title, String description, Signs signs) {

  /** An indicator at which no commits hint. */
  public Indicator(String id, String title, String description) {
    this(id, title, description, Signs.NONE);
  }
}
