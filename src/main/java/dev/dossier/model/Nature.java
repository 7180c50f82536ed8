package dev.dossier.model;

/** What kind of money an outcome is; sums never mix kinds without naming them. */
public enum Nature {
  SAVINGS("savings"),
  REVENUE("revenue"),
  AVOIDED_COST("avoided-cost");

  private final String word;

  Nature(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
