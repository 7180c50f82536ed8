package dev.dossier.model;

import java.util.Optional;

/**
 * A file that is no page, such as an image or a PDF.
 *
 * @param file path relative to the package, with forward slashes
 * @param path path relative to {@code content/}; of a file elsewhere, the same as {@code file}
 * @param size bytes
 * @param text what the file says, where it is a short text, such as a drawing or a table
 */
public record Attachment(
    String file, String path, String fingerprint, long size, Optional<String> text) {

  /** A file that is no text. */
  public Attachment(String file, String path, String fingerprint, long size) {
    this(file, path, fingerprint, size, Optional.empty());
  }
}
