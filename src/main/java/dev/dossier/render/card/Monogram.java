package dev.dossier.render.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The candidate's initials in a square: what stands for the portfolio in a browser's tab. */
public final class Monogram {
  /** Where it stands on a site; the theme's icon is {@code icon.svg}. */
  public static final String PATH = "favicon.svg";

  private static final String TYPEFACE = "inter-semibold";

  /** Height of capital letters in the typeface, as a part of its size. */
  private static final double CAPITAL = .727;

  /** Three strokes, as on the theme's icon. */
  private static final String STROKES = "M8 9.7h6v2.6h-6zM8 14.7h11v2.6h-11zM8 19.7h16v2.6h-16z";

  private Monogram() {}

  /**
   * The icon of somebody's portfolio, an SVG picture of 32 by 32; three strokes where the typeface
   * lacks the letters.
   */
  public static String of(String name) {
    Typeface typeface = Typeface.of(TYPEFACE);
    String outline =
        initials(name, typeface).map(letters -> outline(letters, typeface)).orElse(STROKES);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
        + "<rect width=\"32\" height=\"32\" rx=\"6\" fill=\"#0d5a54\"/>"
        + ("<path fill=\"#fbfaf7\" d=\"" + outline + "\"/></svg>\n");
  }

  private static String outline(String letters, Typeface typeface) {
    SvgPath path = new SvgPath();
    draw(letters, typeface, 0, 0, 32, path);
    return path.data();
  }

  /** Draws initials in the middle of a square. */
  static void draw(String letters, Typeface typeface, double x, double y, double side, Pen pen) {
    double size = side * (letters.codePointCount(0, letters.length()) == 1 ? .62 : .5);
    double left = x + (side - typeface.width(letters, size)) / 2;
    typeface.draw(letters, size, left, y + (side + CAPITAL * size) / 2, pen);
  }

  /** First letters of the first and the last word; empty where the typeface lacks one. */
  static Optional<String> initials(String name, Typeface typeface) {
    List<String> words = new ArrayList<>();
    for (String word : Normalizer.normalize(name, Normalizer.Form.NFC).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.size() == 1 ? "" : words.get(words.size() - 1);
    return Optional.of(words.get(0) + last).filter(typeface::has);
  }
}
