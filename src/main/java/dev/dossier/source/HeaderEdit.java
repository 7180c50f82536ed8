package dev.dossier.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes one key of a file's front matter anew and leaves every other byte as it is: comments,
 * order, quotes, line ends.
 *
 * <p>It knows lines and not YAML. Whoever writes the result reads it first and sees that nothing
 * else has changed.
 */
public final class HeaderEdit {
  /** A line with its end; of a file that is read as single bytes. */
  private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$");

  private static final Pattern CLOSING = Pattern.compile("(?:---|\\.\\.\\.)\\s*");
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final List<String> lines;
  private final int closing;

  private HeaderEdit(List<String> lines, int closing) {
    this.lines = lines;
    this.closing = closing;
  }

  /**
   * A file with a key of its front matter written anew, or added as the last one.
   *
   * @param key a key of ASCII characters
   * @param text the key with its value, as lines of YAML without line ends
   * @return nothing when the file has no front matter between lines of {@code ---}
   */
  public static Optional<byte[]> put(byte[] file, String key, List<String> text) {
    List<String> lines =
        LINE.matcher(new String(file, ISO_8859_1)).results().map(MatchResult::group).toList();
    if (lines.isEmpty() || !lines.get(0).replace(MARK, "").stripTrailing().equals("---")) {
      return Optional.empty();
    }
    for (int i = 1; i < lines.size(); i++) {
      if (CLOSING.matcher(lines.get(i)).matches()) {
        return Optional.of(new HeaderEdit(lines, i).with(key, text));
      }
    }
    return Optional.empty();
  }

  private byte[] with(String key, List<String> text) {
    Pattern begin = Pattern.compile("([\"']?)" + Pattern.quote(key) + "\\1\\s*:.*", Pattern.DOTALL);
    int from = 1;
    while (from < closing && !begin.matcher(lines.get(from)).matches()) {
      from++;
    }
    int to = from == closing ? from : end(from);
    List<String> all = new ArrayList<>(lines.subList(0, from));
    text.forEach(line -> all.add(new String(line.getBytes(UTF_8), ISO_8859_1) + lineEnd()));
    all.addAll(lines.subList(to, lines.size()));
    return String.join("", all).getBytes(ISO_8859_1);
  }

  /** The line after a value: what is indented below its key belongs to it, comments on it not. */
  private int end(int key) {
    int end = key + 1;
    for (int i = key + 1; i < closing; i++) {
      String line = lines.get(i).strip();
      boolean aside = line.isEmpty() || line.startsWith("#");
      boolean item = line.startsWith("- ") || line.startsWith("}") || line.startsWith("]");
      if (!aside && !item && !Character.isWhitespace(lines.get(i).charAt(0))) {
        return end;
      }
      end = aside ? end : i + 1;
    }
    return end;
  }

  private String lineEnd() {
    String first = lines.get(0);
    return first.substring(first.stripTrailing().length());
  }
}
