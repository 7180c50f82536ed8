package dev.dossier.testing.secrecy;

import dev.dossier.project.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes texts and numbers that must not be seen, and remembers them. */
final class Secrets {
  static final String CANARY = "canary";

  private final Chance chance;
  private final Set<String> numbers = new LinkedHashSet<>();

  Secrets(Chance chance) {
    this.chance = chance;
  }

  /** A word for names of files and ids. */
  String word() {
    return CANARY + chance.word();
  }

  /** A line of text with something in it for each kind of escaping. */
  String line() {
    return chance.of("Hush", "<b>Hush</b>", "A & B", "\"Quoted\" 100 %", "Grüße, ")
        + " "
        + CANARY
        + chance.word();
  }

  String paragraph() {
    return "We keep " + CANARY + chance.word() + " to ourselves. " + line() + ".";
  }

  /** A number of so many digits; of seven and more it is searched for. */
  long number(int digits) {
    long number = chance.digits(digits);
    if (digits >= 7) {
      note(BigDecimal.valueOf(number));
    }
    return number;
  }

  /** Remembers a number of so many digits that nothing that may be seen has it by chance. */
  void note(BigDecimal number) {
    String plain = number.toPlainString();
    if (plain.replaceAll("0+$", "").length() >= 7) {
      numbers.add(plain);
      numbers.add(Wording.number(number));
    }
  }

  /** The forms in which secret numbers might be printed. */
  Set<String> numbers() {
    return numbers;
  }
}
