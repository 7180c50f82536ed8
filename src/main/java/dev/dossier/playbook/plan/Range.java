package dev.dossier.playbook.plan;

/** A number that should lie between two others, both included. */
public record Range(int least, int most) {}
