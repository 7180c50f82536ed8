package dev.dossier.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is expected, kept in a file. With {@code -Dexpected.write=true} the file is written anew, to
 * be read before it is committed.
 */
public final class Expected {

  private Expected() {}

  /**
   * The text that is expected.
   *
   * @param file where it is kept
   * @param actual what to expect from now on, where it is to be written anew
   */
  public static String text(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("expected.write")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual, UTF_8);
    }
    return Files.readString(file, UTF_8);
  }
}
