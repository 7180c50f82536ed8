package dev.dossier.bake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes to the site as it is.
 *
 * @param path its place on the site
 * @param source where it comes from, for messages
 * @param content its bytes, read when they are due
 */
public record AssetFile(String path, String source, Content content) {
  /** Bytes that can be read, once or more. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A copy of a file. */
  public static AssetFile copyOf(Path file, String source, String path) {
    return new AssetFile(path, source, () -> Files.newInputStream(file));
  }

  /** A file with this text, in UTF-8. */
  public static AssetFile ofText(String text, String source, String path) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new AssetFile(path, source, () -> new ByteArrayInputStream(bytes));
  }
}
