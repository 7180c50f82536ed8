package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with blanks such as {@code @title@}.
 *
 * @param text the text, its blanks still in it
 */
record TextTemplate(String text) {
  private static final Pattern BLANK = Pattern.compile("@([a-z-]+)@");

  /**
   * A template that comes with the program.
   *
   * @param resource its path, seen from this package
   */
  static TextTemplate of(String resource) throws IOException {
    try (InputStream stream = TextTemplate.class.getResourceAsStream(resource)) {
      return new TextTemplate(
          new String(Objects.requireNonNull(stream, resource).readAllBytes(), UTF_8));
    }
  }

  /**
   * The text with its blanks filled.
   *
   * @param blanks what goes into each blank, by its name; there may be more than are needed
   * @throws NullPointerException when one is missing
   */
  String filled(Map<String, String> blanks) {
    return BLANK
        .matcher(text)
        .replaceAll(blank -> Matcher.quoteReplacement(filled(blanks, blank.group(1))));
  }

  private static String filled(Map<String, String> blanks, String name) {
    return Objects.requireNonNull(blanks.get(name), name);
  }
}
