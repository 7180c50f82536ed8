package dev.dossier.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the user on the terminal, where results do not go, and reads what they type. */
final class Questions {
  private final BufferedReader typed;
  private final PrintWriter terminal;

  Questions(DossierCommand dossier) {
    this.typed =
        new BufferedReader(
            new InputStreamReader(dossier.surroundings().in(), StandardCharsets.UTF_8));
    this.terminal = dossier.messages();
  }

  /** What to make of an answer. */
  @FunctionalInterface
  interface Reading<T> {
    /**
     * The answer's meaning.
     *
     * @throws Refusal when it has none; the question is asked again
     */
    T of(String answer) throws Refusal;
  }

  /**
   * Asks until the answer means something.
   *
   * @param usual what an empty answer means; absent when there must be one
   * @throws Refusal when nothing more is typed
   */
  <T> T ask(String question, Optional<String> usual, Reading<T> reading) throws Refusal {
    while (true) {
      terminal.print(
          question
              + usual.filter(text -> !text.isEmpty()).map(text -> " [" + text + "]").orElse("")
              + ": ");
      terminal.flush();
      String answer = line().strip();
      try {
        return reading.of(answer.isEmpty() ? usual.orElse("") : answer);
      } catch (Refusal no) {
        terminal.println(no.getMessage());
      }
    }
  }

  private String line() throws Refusal {
    try {
      String line = typed.readLine();
      if (line != null) {
        return line;
      }
    } catch (IOException unreadable) {
      // The sentence below holds as well.
    }
    terminal.println();
    throw new Refusal("The answers ended before all was known; nothing was worked out.");
  }
}
