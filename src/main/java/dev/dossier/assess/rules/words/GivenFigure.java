package dev.dossier.assess.rules.words;

/** Whether a sentence gives a figure: a digit, or a place where one is computed. */
public final class GivenFigure {
  private GivenFigure() {}

  public static boolean in(String sentence) {
    return sentence.contains("{{") || sentence.chars().anyMatch(Character::isDigit);
  }
}
