package dev.dossier.render.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit.
 *
 * @param size height of the letters, in pixels
 */
record Lines(List<String> lines, double size) {
  private static final String CUT = "…";

  Lines {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text, as evenly as it goes, in the largest of these sizes in which it takes no more than
   * so many lines; in the smallest it is cut.
   */
  static Lines of(String text, Typeface typeface, double width, int most, double... sizes) {
    for (double size : sizes) {
      List<String> lines = broken(text, typeface, width, size);
      if (lines.size() <= most && lines.stream().allMatch(l -> typeface.width(l, size) <= width)) {
        return new Lines(balanced(text, typeface, width, size, lines), size);
      }
    }
    double last = sizes[sizes.length - 1];
    List<String> lines = broken(text, typeface, width, last);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    int end = kept.size() - 1;
    kept.replaceAll(line -> cut(line, "", typeface, width, last));
    if (lines.size() > most) {
      kept.set(end, cut(kept.get(end) + CUT, CUT, typeface, width, last));
    }
    return new Lines(kept, last);
  }

  private static List<String> broken(String text, Typeface typeface, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && typeface.width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** As many lines, but none much shorter than the others. */
  private static List<String> balanced(
      String text, Typeface typeface, double width, double size, List<String> lines) {
    List<String> even = lines;
    for (double narrower = width * .96; narrower > width / 2; narrower -= width * .04) {
      double most = narrower;
      List<String> tried = broken(text, typeface, most, size);
      if (tried.size() > lines.size()
          || tried.stream().anyMatch(line -> typeface.width(line, size) > most)) {
        return even;
      }
      even = tried;
    }
    return even;
  }

  /** A line that fits: letters at its end go, and an ellipsis says so. */
  private static String cut(String line, String end, Typeface typeface, double width, double size) {
    String rest = line.substring(0, line.length() - end.length());
    String fitting = line;
    while (typeface.width(fitting, size) > width && !rest.isEmpty()) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1)).stripTrailing();
      fitting = rest + CUT;
    }
    return fitting;
  }
}
