package dev.dossier.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * A file of the package as it was read.
 *
 * <p>Of a file that is too large or cannot be read to its end, size and fingerprint are those of
 * what was read; a finding tells.
 *
 * @param path path relative to the package, in Unicode form NFC, with forward slashes
 * @param size bytes
 * @param fingerprint SHA-256 of the bytes, in hexadecimal
 * @param text what a file of text says; absent for an attachment, and for a text that could not be
 *     decoded or is too large, of which a finding tells
 */
public record SourceFile(String path, long size, String fingerprint, Optional<SourceText> text) {

  /** Paths in the order of their code points, the same on every machine. */
  public static final Comparator<String> BY_CODE_POINT = SourceFile::compareCodePoints;

  /** The text of a line for people to look at; empty when there is none. */
  public String line(int number) {
    return text.map(t -> t.line(number)).orElse("");
  }

  /** The file's name without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static int compareCodePoints(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (at == one.length() || at == other.length()) {
      return Integer.compare(one.length(), other.length());
    }
    // Inside a surrogate pair both halves may differ: the whole code points decide.
    boolean inside = at > 0 && Character.isHighSurrogate(one.charAt(at - 1));
    int from = inside ? at - 1 : at;
    return Integer.compare(one.codePointAt(from), other.codePointAt(from));
  }
}
