package dev.dossier.model;

/**
 * A file below {@code content/} that is no page, such as an image or a PDF.
 *
 * @param file path relative to the package, with forward slashes
 * @param path path relative to {@code content/}
 * @param size bytes
 */
public record Attachment(String file, String path, String fingerprint, long size) {}
