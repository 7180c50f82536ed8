package dev.dossier.model;

/** The author's reason for setting the findings of one rule aside in one file. */
public record FindingWaiver(String rule, String reason) {
  private static final String CONTENT = "content/";
  private static final String CASE = "content/promotion.md";

  /**
   * The file whose waivers hold for findings in this file: a file with front matter speaks for
   * itself, and the case for all others, such as a style sheet or a table.
   */
  public static String spokenForBy(String file) {
    return file.startsWith(CONTENT) && file.endsWith(".md") ? file : CASE;
  }
}
