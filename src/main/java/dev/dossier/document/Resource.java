package dev.dossier.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What comes with the program to print a document: typefaces, style sheets, a colour profile. */
public final class Resource {
  private static final String FOLDER = "/document/";

  private Resource() {}

  /** A resource to be read; whoever opens it closes it. */
  public static InputStream open(String name) {
    return Objects.requireNonNull(Resource.class.getResourceAsStream(FOLDER + name), name);
  }

  /** A whole resource. */
  public static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole resource in UTF-8. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
