package dev.dossier.model;

/**
 * A hand-written section of the promotion document.
 *
 * @param section id of the section it fills, such as {@code summary}
 */
public record DocumentPart(Head head, String section) {
  public String id() {
    return head.id();
  }
}
