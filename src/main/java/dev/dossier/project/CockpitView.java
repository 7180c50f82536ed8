package dev.dossier.project;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.TodayView;
import java.util.List;
import java.util.Optional;

/**
 * What only the candidate sees.
 *
 * @param committeeScore the score that the committee sees, when it differs from the candidate's own
 * @param today the few things that matter on the day
 * @param chapters the parts of the way, each with a page of its own
 * @param plan private files by kind, in the order of the playbook
 * @param visibility how many files each audience sees, and what stays hidden
 * @param drafts files marked as drafts
 * @param history the score over the package's past; absent where nothing keeps it
 */
public record CockpitView(
    Optional<String> committeeScore,
    TodayView today,
    List<Chapter> chapters,
    List<PlanGroupView> plan,
    List<VisibilityView> visibility,
    List<LinkView> drafts,
    Optional<HistoryView> history) {
  public CockpitView {
    chapters = List.copyOf(chapters);
    plan = List.copyOf(plan);
    visibility = List.copyOf(visibility);
    drafts = List.copyOf(drafts);
  }

  /** Private files of one kind. */
  public record PlanGroupView(String kind, String title, List<PlanItemView> items) {
    public PlanGroupView {
      items = List.copyOf(items);
    }
  }

  /**
   * One private file.
   *
   * @param facts label and value of what its front matter says
   */
  public record PlanItemView(
      String id,
      String path,
      String title,
      String status,
      String due,
      List<FactView> facts,
      Markdown body) {
    public PlanItemView {
      facts = List.copyOf(facts);
    }
  }

  /** A label and a value. */
  public record FactView(String label, String value) {}

  /** A file and the audiences that see it. */
  public record VisibilityView(String file, String audience, Optional<String> path) {}
}
