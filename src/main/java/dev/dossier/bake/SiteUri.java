package dev.dossier.bake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns places on a site into what a link can say. */
final class SiteUri {
  private static final String PLAIN = "-._~/@+=,!()";

  private SiteUri() {}

  /** The path with all characters that could mean something else percent-encoded. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        uri.append(c);
      } else if (PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  /** The way from a path up to the root of the site: empty, or one or more {@code ../}. */
  static String upFrom(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
