package dev.dossier.project;

import dev.dossier.assess.Assessment.GainKind;

/** What would raise a score, in words. */
public final class GainWords {
  private GainWords() {}

  /**
   * What is to be had.
   *
   * @param title of the evidence, indicator or criterion that it concerns
   */
  public static String what(GainKind kind, String title) {
    return switch (kind) {
      case ARTIFACT -> "Something to open for “" + title + "”";
      case ENDORSE ->
          "An endorsement of “" + title + "”, committed or acknowledged by whoever gives it";
      case VERIFY -> "A signature under the endorsement of “" + title + "”";
      case EVIDENCE -> "One piece of evidence of usual strength for “" + title + "”";
      case MONTHS -> "The months that are missing for “" + title + "”";
    };
  }
}
