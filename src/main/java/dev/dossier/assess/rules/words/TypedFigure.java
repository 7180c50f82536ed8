package dev.dossier.assess.rules.words;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure that somebody typed into a sentence.
 *
 * @param counts what it counts
 * @param low the least that may be meant, given the digits written and words such as "almost"
 * @param value the number as written
 * @param high the most that may be meant
 * @param text as written, with its unit
 * @param from where it begins in the sentence
 * @param to where it ends, exclusive
 */
public record TypedFigure(
    Counts counts,
    BigDecimal low,
    BigDecimal value,
    BigDecimal high,
    String text,
    int from,
    int to) {

  /** What a figure counts. */
  public sealed interface Counts {
    /** Money, in one of the currencies that its sign may stand for. */
    record Money(Set<String> currencies) implements Counts {
      public Money {
        currencies = Set.copyOf(currencies);
      }
    }

    /** Hundredths. */
    record Percent() implements Counts {}

    /** Heads of one sort, such as teams. */
    record Heads(Sort sort) implements Counts {}
  }

  /** What can be counted by heads. */
  public enum Sort {
    TEAMS,
    ENGINEERS,
    CUSTOMERS,
    PRODUCTS,
    ORGANIZATIONS
  }
}
