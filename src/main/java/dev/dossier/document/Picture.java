package dev.dossier.document;

import org.w3c.dom.Document;

/** What an image of a document shows. */
public sealed interface Picture {
  /** Lines and words that can be drawn at any size. */
  record Drawing(Document svg) implements Picture {}

  /**
   * Points of colour.
   *
   * @param type a media type such as {@code image/png}
   */
  record Raster(byte[] bytes, String type) implements Picture {}
}
