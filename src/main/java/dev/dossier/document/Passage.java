package dev.dossier.document;

/**
 * A passage that can stand or fall alone.
 *
 * @param section id of its section
 * @param at which of the section's passages it is, from 0 on
 */
record Passage(String section, int at) {
  /** The id under which it is found where passages are marked. */
  String mark() {
    return section + ".passage." + at;
  }
}
