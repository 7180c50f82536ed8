package dev.dossier.playbook;

/**
 * A sign that a criterion is met.
 *
 * @param title a few words, as a label
 * @param description one sentence on what counts
 */
public record Indicator(String id, String title, String description) {}
