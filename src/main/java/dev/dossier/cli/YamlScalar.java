package dev.dossier.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text written as a value of YAML: plain where it reads back as it is, in quotes otherwise. */
final class YamlScalar {
  /** Begins with a letter, and holds nothing that could end or change a plain value. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} ,.'’()/&+–-]*");

  /** What some reader of YAML takes for something other than text. */
  private static final Pattern NO_TEXT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlScalar() {}

  static String of(String text) {
    String line = text.strip();
    boolean plain = PLAIN.matcher(line).matches() && !NO_TEXT.matcher(line).matches();
    return plain ? line : quoted(line);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    if (c == '"' || c == '\\') {
      return "\\" + Character.toString(c);
    }
    return Character.isISOControl(c)
        ? String.format(Locale.ROOT, "\\x%02X", c)
        : Character.toString(c);
  }
}
