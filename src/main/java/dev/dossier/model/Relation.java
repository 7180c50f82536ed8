package dev.dossier.model;

/** How an endorser stands to the candidate. */
public enum Relation {
  MANAGER("manager"),
  SKIP_LEVEL("skip-level"),
  PEER("peer"),
  STAKEHOLDER("stakeholder"),
  REPORT("report");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
