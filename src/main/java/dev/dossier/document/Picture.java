package dev.dossier.document;

import org.w3c.dom.Document;

/** What an image of a document shows. */
public sealed interface Picture {
  /** Lines and words that can be drawn at any size. */
  record Drawing(Document svg) implements Picture {}

  /** Points of colour. */
  final class Raster implements Picture {
    private final byte[] bytes;
    private final String type;

    /**
     * A picture as it stands in a file.
     *
     * @param type a media type such as {@code image/png}
     */
    public Raster(byte[] bytes, String type) {
      this.bytes = bytes.clone();
      this.type = type;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** The media type. */
    public String type() {
      return type;
    }
  }
}
