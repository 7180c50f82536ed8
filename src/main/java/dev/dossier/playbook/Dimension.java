package dev.dossier.playbook;

import java.util.List;
import java.util.Optional;

/**
 * One way in which the two levels differ.
 *
 * @param current the picture of the current level
 * @param next the picture of the next level
 * @param gap the step in words, such as "×5 scope"
 * @param bar what evidence is measured against; absent where nothing can be counted in one file
 * @param needs figures of the whole package that show the next level, where there is no bar; they
 *     count for nothing in the score; empty where only people can judge
 */
public record Dimension(
    String id,
    String title,
    String current,
    String next,
    String gap,
    Optional<Bar> bar,
    List<Phrase.Need> needs) {
  public Dimension {
    needs = List.copyOf(needs);
  }

  /**
   * A measurable bar.
   *
   * @param measure what is counted, and the key of the candidate's baseline
   * @param times how many times the baseline is usual at the next level; above 1
   */
  public record Bar(Measure measure, double times) {
    public Bar {
      if (!(times > 1)) {
        throw new IllegalArgumentException("a bar lies above the baseline: " + times);
      }
    }
  }

  /** What can be counted in one evidence file. */
  public enum Measure {
    TEAMS("teams"),
    ENGINEERS("engineers"),
    PRODUCTS("products"),
    CUSTOMERS("customers"),
    ORGANIZATIONS("organizations"),
    IMPACT("impact"),
    STAKEHOLDERS("stakeholders"),
    COMPLEXITY("complexity");

    private final String word;

    Measure(String word) {
      this.word = word;
    }

    /** The key of {@code baseline:} in promotion.md. */
    public String word() {
      return word;
    }
  }
}
