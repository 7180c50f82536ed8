package dev.dossier.understand.trust;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names of people and roles, as people would who read them aloud. */
final class Names {
  private Names() {}

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** A name in small letters, with single spaces, in one form of Unicode. */
  static String plain(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
