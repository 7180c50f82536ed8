import java.util.List;
import java.util.Locale;

/** A page of Markdown that grows line by line, and how figures are written on it. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  String text() {
    return text.toString();
  }

  static String milliseconds(double milliseconds) {
    return number("%.0f ms", milliseconds);
  }

  static String factor(double ratio) {
    return number(ratio < 0.1 ? "%.3f ×" : "%.2f ×", ratio);
  }

  /** Seconds, to three digits or so. */
  static String seconds(double seconds) {
    return number(seconds < 10 ? "%.3f" : "%.1f", seconds);
  }

  static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  /** The value that so many of a hundred do not pass. */
  static double percentile(List<Double> ascending, int percent) {
    return ascending.get((int) Math.ceil(ascending.size() * percent / 100.0) - 1);
  }
}
