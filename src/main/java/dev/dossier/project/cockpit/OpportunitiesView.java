package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * Strategic projects that could be taken on, ranked by the playbook's criteria.
 *
 * @param criteria what makes a project worth taking
 * @param openings how such projects come up, and what to do then
 * @param opportunities those still open first, then by points
 * @param year how many were taken on in a year, against how many the playbook asks for
 * @param taken those that were
 */
public record OpportunitiesView(
    String title,
    String intro,
    String standing,
    List<AdviceView> criteria,
    List<AdviceView> openings,
    List<OpportunityView> opportunities,
    AdviceView year,
    List<TakenView> taken)
    implements Chapter {
  public OpportunitiesView {
    criteria = List.copyOf(criteria);
    openings = List.copyOf(openings);
    opportunities = List.copyOf(opportunities);
    taken = List.copyOf(taken);
  }

  /** A project that was taken on, and since when; an opportunity that was accepted says no day. */
  public record TakenView(LinkView file, String since) {}

  /**
   * A project held against the criteria.
   *
   * @param opening how it came up, and what to do then; may be empty
   * @param points the sum of what its tests give
   * @param accept what to name to have it made evidence; empty for one that was declined
   * @param share the points as a share of the most that there could be, from 0 to 1
   */
  public record OpportunityView(
      LinkView file,
      String anchor,
      String status,
      String opening,
      String move,
      String accept,
      String points,
      double share,
      List<TestView> tests) {
    public OpportunityView {
      tests = List.copyOf(tests);
    }
  }

  /**
   * What one test gives.
   *
   * @param value as the file states it
   * @param arithmetic how the points follow from it; empty where they need no word
   */
  public record TestView(
      String criterion, String test, String value, String arithmetic, String points) {}

  /** The most points that there could be. */
  public int most() {
    return criteria.size();
  }

  @Override
  public String name() {
    return "opportunities";
  }

  @Override
  public String label() {
    return "Opportunities";
  }
}
