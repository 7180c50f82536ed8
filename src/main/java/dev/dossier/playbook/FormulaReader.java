package dev.dossier.playbook;

import dev.dossier.playbook.Formula.Fault;
import dev.dossier.playbook.Formula.Reading;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one formula from left to right, by recursive descent. */
final class FormulaReader {
  private static final int LONGEST = 2000;
  private static final int DEEPEST = 50;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?");

  private final String text;
  private int at;
  private int depth;

  FormulaReader(String text) {
    this.text = text;
  }

  Reading read() {
    if (text.length() > LONGEST) {
      return new Fault(LONGEST, 1, "A formula has at most " + LONGEST + " characters.");
    }
    try {
      Term root = sum();
      skipSpaces();
      if (at < text.length()) {
        throw unexpected("an operator");
      }
      return new Formula.Understood(new Formula(text, root));
    } catch (Unreadable unreadable) {
      return unreadable.fault;
    }
  }

  private Term sum() throws Unreadable {
    Term left = product();
    while (next('+') || next('-')) {
      int operator = at++;
      left = new Term.Operation(operator, operatorAt(operator), left, product());
    }
    return left;
  }

  private Term product() throws Unreadable {
    Term left = factor();
    while (next('*') || next('/')) {
      int operator = at++;
      left = new Term.Operation(operator, operatorAt(operator), left, factor());
    }
    return left;
  }

  private Term factor() throws Unreadable {
    if (next('-')) {
      int sign = at++;
      return new Term.Negative(sign, deeper(this::factor));
    }
    if (next('(')) {
      int opening = at++;
      Term inner = deeper(this::sum);
      if (!next(')')) {
        throw at < text.length()
            ? unexpected("an operator or a closing parenthesis")
            : new Unreadable(new Fault(opening, 1, "This parenthesis is never closed."));
      }
      at++;
      return inner;
    }
    return operand();
  }

  private Term operand() throws Unreadable {
    int start = at;
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (name.lookingAt()) {
      at = name.end();
      return new Term.Name(start, name.group());
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      return new Term.Constant(start, new BigDecimal(number.group()));
    }
    throw unexpected("a number, a name or a parenthesis");
  }

  private Term deeper(Part part) throws Unreadable {
    if (++depth > DEEPEST) {
      String message = "A formula nests at most " + DEEPEST + " parentheses and signs.";
      throw new Unreadable(new Fault(at - 1, 1, message));
    }
    Term term = part.read();
    depth--;
    return term;
  }

  private boolean next(char sign) {
    skipSpaces();
    return at < text.length() && text.charAt(at) == sign;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Term.Operator operatorAt(int offset) {
    return switch (text.charAt(offset)) {
      case '+' -> Term.Operator.PLUS;
      case '-' -> Term.Operator.MINUS;
      case '*' -> Term.Operator.TIMES;
      default -> Term.Operator.DIVIDE;
    };
  }

  private Unreadable unexpected(String expected) {
    if (at >= text.length()) {
      int last = Math.max(0, text.length() - 1);
      return new Unreadable(new Fault(last, 1, "The formula ends where " + expected + " is due."));
    }
    int character = text.codePointAt(at);
    String message =
        "A formula has " + expected + " here, not “" + Character.toString(character) + "”.";
    return new Unreadable(new Fault(at, Character.charCount(character), message));
  }

  private interface Part {
    Term read() throws Unreadable;
  }

  /** Leaves the descent at the first fault; it never leaves this class. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Unreadable(Fault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }
}
