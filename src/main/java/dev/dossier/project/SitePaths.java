package dev.dossier.project;

import dev.dossier.assess.Figure;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;
import dev.dossier.project.AudienceView.Markdown;

/** Where each thing stands on a site, relative to its root. */
public final class SitePaths {
  static final String ENDORSEMENTS = "endorsements.html";
  static final String FIGURES = "figures.html";
  static final String SCORE = "score.html";
  static final String PROMOTION = "promotion.html";
  static final String FINDINGS = "findings.html";

  private static final String PLAN = "plan/";

  private SitePaths() {}

  /** Where a figure stands with what it was computed from. */
  public static String of(Figure figure) {
    return FIGURES + "#" + anchor(figure.name());
  }

  static String of(Evidence evidence) {
    return below("evidence/", evidence.id());
  }

  /** Files directly below the plan's folder leave the names there to the cockpit's own pages. */
  static String of(PlanItem item) {
    String path = below(PLAN, item.id());
    boolean direct = path.indexOf('/', PLAN.length()) < 0;
    return direct ? path.replaceFirst("^" + PLAN, PLAN + "notes/") : path;
  }

  static String of(Endorsement endorsement) {
    return ENDORSEMENTS + "#" + anchor(endorsement.id());
  }

  static String of(DocumentPart part) {
    return PROMOTION + "#" + part.section();
  }

  /** An ordinary page may state its address; else it stands where the site's settings say. */
  static String of(OrdinaryPage page, PagePaths paths) {
    String stated = page.fields().getOrDefault("uri", "").strip().replaceFirst("^/", "");
    if (stated.isEmpty()) {
      return paths.of(page.id(), page.type());
    }
    return stated.endsWith(".html") ? stated : stated + ".html";
  }

  /** A file's path below {@code content/} without extension, whatever id it gives itself. */
  static String base(Head head) {
    return head.file().replaceFirst("^content/", "").replaceFirst("\\.md$", "");
  }

  /** A file's whole text. */
  static Markdown text(Head head) {
    return new Markdown(head.prose().markdown().strip(), base(head));
  }

  /** A fragment identifier for any text: letters and digits, the rest as hyphens. */
  static String anchor(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private static String below(String folder, String id) {
    return (id.startsWith(folder) ? id : folder + id) + ".html";
  }
}
