package dev.dossier.playbook.plan;

/**
 * Weeks, months or days from the first to the last, both included and counted from 1.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Span(int first, int last) {}
