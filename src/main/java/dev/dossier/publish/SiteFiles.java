package dev.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the files of a site are written to; several threads may write at once. */
public interface SiteFiles {
  /** The folder that the files are in until they are published; it exists. */
  Path root();

  /**
   * Writes a file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it must be written once and has been before
   */
  void write(SitePath path, byte[] content) throws IOException;

  /**
   * Writes a file from a stream, which stays open.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it must be written once and has been before
   */
  void write(SitePath path, InputStream content) throws IOException;

  /** Writes a text as UTF-8, its line ends as {@code \n}. */
  default void write(SitePath path, String text) throws IOException {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    write(path, lines.getBytes(StandardCharsets.UTF_8));
  }
}
