package dev.dossier.project;

import dev.dossier.model.Evidence;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;

/** Where each thing stands on a site, relative to its root. */
final class SitePaths {
  static final String ENDORSEMENTS = "endorsements.html";
  static final String FIGURES = "figures.html";
  static final String SCORE = "score.html";
  static final String PROMOTION = "promotion.html";
  static final String FINDINGS = "findings.html";

  private SitePaths() {}

  static String of(Evidence evidence) {
    return below("evidence/", evidence.id());
  }

  static String of(PlanItem item) {
    return below("plan/", item.id());
  }

  static String of(OrdinaryPage page) {
    String stated = page.fields().getOrDefault("uri", "");
    String path = stated.isBlank() ? page.id() : stated;
    return path.endsWith(".html") ? path : path + ".html";
  }

  /** A fragment identifier for any text: letters and digits, the rest as hyphens. */
  static String anchor(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private static String below(String folder, String id) {
    return (id.startsWith(folder) ? id : folder + id) + ".html";
  }
}
