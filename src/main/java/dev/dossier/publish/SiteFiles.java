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

  /**
   * Makes a text when it is due.
   *
   * @param <E> what may keep it from being made
   */
  interface Text<E extends Exception> {
    /** The same text, whenever it is asked for. */
    String make() throws E;
  }

  /**
   * Writes a text that is made for it: at once, unless the site is kept until somebody asks for the
   * file.
   */
  default <E extends Exception> void print(SitePath path, Text<E> text) throws IOException, E {
    write(path, text.make());
  }

  /** Writes a text as UTF-8, its line ends as {@code \n}. */
  default void write(SitePath path, String text) throws IOException {
    write(path, withLineFeeds(text).getBytes(StandardCharsets.UTF_8));
  }

  /** A text whose lines all end in {@code \n}. */
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
