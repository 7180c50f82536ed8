package dev.dossier.assess.rules.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list that comes with the program: one entry a line, empty lines and comments left out. */
final class Lines {
  private Lines() {}

  static List<String> of(String list) {
    String name = list + ".txt";
    try (InputStream in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no word list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
