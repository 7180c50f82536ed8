package dev.dossier.playbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The arithmetic of a value model, read from its text: {@code + - * /}, parentheses, numbers and
 * names of inputs.
 *
 * <p>A hyphen inside a name belongs to the name, so a minus between two names stands between
 * spaces. Numbers are decimal and exact; a division keeps 34 digits.
 *
 * @param text the formula as the playbook writes it
 * @param root the whole formula as a tree
 */
public record Formula(String text, Term root) {
  /**
   * Digits of a result. Fewer than the 34 it is worked out with, so that a third taken three times
   * is a whole again.
   */
  private static final MathContext RESULT = new MathContext(28);

  /** What came of reading a formula. */
  public sealed interface Reading permits Understood, Fault {}

  /** What came of working a formula out. */
  public sealed interface Result permits Value, Fault {}

  /** A formula that could be read. */
  public record Understood(Formula formula) implements Reading {}

  /** The number that a formula comes to. */
  public record Value(BigDecimal number) implements Result {}

  /**
   * Why a formula cannot be read or worked out.
   *
   * @param offset where in the formula's text, counted in characters from 0
   * @param length characters it concerns, at least 1
   * @param message one sentence on what is wrong
   */
  public record Fault(int offset, int length, String message) implements Reading, Result {}

  /** Reads a formula; what is wrong with it comes back as a value. */
  public static Reading read(String text) {
    return new FormulaReader(text).read();
  }

  /** The names in it, in the order of the text, repeats included. */
  public List<Term.Name> names() {
    return root.names().toList();
  }

  /** Works it out; a name without a number and a division by zero are faults. */
  public Result evaluate(Map<String, BigDecimal> numbers) {
    Result result = root.evaluate(numbers);
    return result instanceof Value value ? new Value(tidy(value.number())) : result;
  }

  /** Its text with each name replaced by what {@code shown} says for it. */
  public String textWith(Function<String, String> shown) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Term.Name name : names()) {
      out.append(text, done, name.offset()).append(shown.apply(name.name()));
      done = name.offset() + name.name().length();
    }
    return out.append(text, done, text.length()).toString();
  }

  private static BigDecimal tidy(BigDecimal number) {
    BigDecimal stripped = number.round(RESULT).stripTrailingZeros();
    boolean wholeAndShort = stripped.scale() < 0 && stripped.scale() > -RESULT.getPrecision();
    return wholeAndShort ? stripped.setScale(0) : stripped;
  }
}
