package dev.dossier.playbook.plan;

/**
 * Something to know or to do, with a name of its own.
 *
 * @param help what it means, in a sentence; may be empty
 */
public record Advice(String id, String title, String help) {}
