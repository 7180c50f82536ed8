package dev.dossier.document;

/**
 * What goes into a printed document beside its manuscript.
 *
 * @param colophon what the document says of itself
 * @param pictures those of the site that its audience reads
 */
public record Supplies(Colophon colophon, Pictures pictures) {}
