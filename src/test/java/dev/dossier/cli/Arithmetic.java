package dev.dossier.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The formula of a value model, worked out from its text. */
final class Arithmetic {
  private final Deque<String> words;
  private final Map<String, Double> inputs;

  private Arithmetic(String formula, Map<String, Double> inputs) {
    String spaced = formula.replace("(", " ( ").replace(")", " ) ").strip();
    this.words = new ArrayDeque<>(List.of(spaced.split("\\s+", -1)));
    this.inputs = inputs;
  }

  static double of(String formula, Map<String, Double> inputs) {
    return new Arithmetic(formula, inputs).sum();
  }

  private double sum() {
    double sum = product();
    while (next("+") || next("-")) {
      sum += words.removeFirst().equals("+") ? product() : -product();
    }
    return sum;
  }

  private double product() {
    double product = value();
    while (next("*") || next("/")) {
      product = words.removeFirst().equals("*") ? product * value() : product / value();
    }
    return product;
  }

  private double value() {
    String word = words.removeFirst();
    if (word.equals("(")) {
      double sum = sum();
      words.removeFirst();
      return sum;
    }
    return Character.isDigit(word.charAt(0))
        ? Double.parseDouble(word)
        : Objects.requireNonNull(inputs.get(word), word);
  }

  private boolean next(String word) {
    return word.equals(words.peekFirst());
  }
}
