package dev.dossier.playbook.plan;

/**
 * What people read above a part of the plan.
 *
 * @param intro what the part is for, in a sentence; may be empty
 */
public record Heading(String title, String intro) {}
