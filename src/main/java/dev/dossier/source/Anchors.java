package dev.dossier.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each heading of a document its fragment identifier, as GitHub would. */
final class Anchors {
  /** The number that the next heading of the same words gets. */
  private final Map<String, Integer> given = new HashMap<>();

  /** Sets the anchors of all headings below a node, in the order of the text. */
  void assign(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof Heading heading) {
        heading.setAnchorRefId(next(PlainText.withCode(heading)));
      } else {
        assign(child);
      }
    }
  }

  /** The anchor of the next heading: its words in lower case, joined by hyphens. */
  String next(String heading) {
    StringBuilder anchor = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? '-' : c)
        .filter(Anchors::kept)
        .forEach(anchor::appendCodePoint);
    String base = anchor.isEmpty() ? "section" : anchor.toString();
    Integer number = given.get(base);
    String free = base;
    if (number != null) {
      while (given.containsKey(base + "-" + number)) {
        number++;
      }
      free = base + "-" + number;
      given.put(base, number + 1);
    }
    given.putIfAbsent(free, 1);
    return free;
  }

  private static boolean kept(int c) {
    int type = Character.getType(c);
    return c == '-'
        || c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
