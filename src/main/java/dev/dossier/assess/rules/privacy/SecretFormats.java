package dev.dossier.assess.rules.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The published formats of secrets, and what is assigned to a name that asks for one. */
final class SecretFormats {
  static final SecretFormats PUBLISHED = new SecretFormats(read());

  private static final int SHORTEST = 14;

  /** What examples hold instead of a secret, and what no random text would. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)example|changeme|change-me|placeholder|redacted|dummy|sample|insert|your[-_]|x{4}|\\*{3}|\\.\\.\\.|…"
              + "|0{6}|1234567|abcdefg|^test|^(?:user:?)?(?:my)?(?:pass(?:word|wd|phrase)?|secret|token)s?\\d?$");

  private static final List<Format> NO_FORMATS = List.of();
  private static final int[] NONE = {};

  private final List<Format> formats;

  /** The formats, by their index, whose keywords begin with a character. */
  private final Map<Character, int[]> beginning = new HashMap<>();

  private SecretFormats(List<Format> formats) {
    this.formats = List.copyOf(formats);
    for (int i = 0; i < formats.size(); i++) {
      int[] one = {i};
      beginning.merge(formats.get(i).keyword().charAt(0), one, SecretFormats::joined);
    }
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  /**
   * One format.
   *
   * @param keyword a text that must be there, which is cheap to look for
   */
  record Format(String called, String keyword, Pattern pattern) {}

  /** All formats, in the order of their list. */
  List<Format> formats() {
    return formats;
  }

  /** The secrets in a text, in the order in which they stand there. */
  List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    for (Format format : hasLongWord(text) || text.contains("KEY") ? likely(text) : NO_FORMATS) {
      Matcher matcher = format.pattern().matcher(text);
      while (matcher.find()) {
        add(new Span(matcher.start(1), matcher.end(1), format.called()), text, spans);
      }
    }
    AssignedSecret.in(text).forEach(span -> add(span, text, spans));
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  /** The formats whose keywords are in the text, found by going through it once for all of them. */
  List<Format> likely(String text) {
    BitSet present = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      for (int format : beginning.getOrDefault(text.charAt(i), NONE)) {
        if (text.startsWith(formats.get(format).keyword(), i)) {
          present.set(format);
        }
      }
    }
    return present.stream().mapToObj(formats::get).toList();
  }

  /** Whether anything in the text is as long as the shortest secret: prose is soon done with. */
  private static boolean hasLongWord(String text) {
    int length = 0;
    for (int i = 0; i < text.length() && length < SHORTEST; i++) {
      length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
    }
    return length >= SHORTEST;
  }

  private static void add(Span span, String text, List<Span> spans) {
    if (spans.stream().noneMatch(span::meets) && !PLACEHOLDER.matcher(span.of(text)).find()) {
      spans.add(span);
    }
  }

  private static List<Format> read() {
    try (InputStream in = SecretFormats.class.getResourceAsStream("secrets.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(parts -> new Format(parts[0], parts[1], Pattern.compile(parts[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
