package dev.dossier.cli;

import dev.dossier.report.Terminal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the process's streams lead to.
 *
 * @param outIsTerminal whether somebody watches the results
 * @param errIsTerminal whether somebody watches the progress
 * @param columns width of the terminal
 * @param unicode whether it shows characters beyond ASCII
 * @param monochrome whether the user or the terminal wants no colour
 */
record Screen(
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean unicode,
    boolean monochrome) {

  /**
   * What the launcher found out: {@code out}, {@code err}, {@code ascii} and a number of columns.
   */
  private static final String FROM_LAUNCHER = "DOSSIER_TERMINAL";

  private static final int USUAL_WIDTH = 80;

  static Screen of(Map<String, String> environment) {
    List<String> words = List.of(environment.getOrDefault(FROM_LAUNCHER, "").split(" ", -1));
    boolean out = words.contains("out");
    String type = environment.getOrDefault("TERM", "");
    boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Screen(
        out,
        words.contains("err"),
        out ? columns(words, environment) : USUAL_WIDTH,
        !words.contains("ascii") && !type.equals("linux"),
        noColor || type.equals("dumb"));
  }

  /** What a text for standard output may use. */
  Terminal out(ColorChoice choice) {
    return new Terminal(columns, coloured(choice, outIsTerminal), unicode || !outIsTerminal);
  }

  /** What a text for standard error may use. */
  Terminal err(ColorChoice choice) {
    return new Terminal(columns, coloured(choice, errIsTerminal), unicode || !errIsTerminal);
  }

  private boolean coloured(ColorChoice choice, boolean terminal) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal && !monochrome;
    };
  }

  private static int columns(List<String> words, Map<String, String> environment) {
    return words.stream()
        .map(Screen::number)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> number(environment.getOrDefault("COLUMNS", "")))
        .orElse(USUAL_WIDTH);
  }

  private static Optional<Integer> number(String word) {
    boolean digits = !word.isEmpty() && word.length() < 5 && word.chars().allMatch(Screen::digit);
    return digits ? Optional.of(Integer.parseInt(word)).filter(n -> n > 0) : Optional.empty();
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
