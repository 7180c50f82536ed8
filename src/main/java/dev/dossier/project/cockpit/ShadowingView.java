package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/** Days in the shadow of somebody at the next level, by kind. */
public record ShadowingView(String title, String intro, String standing, List<KindView> kinds)
    implements Chapter {
  public ShadowingView {
    kinds = List.copyOf(kinds);
  }

  /**
   * One way to learn.
   *
   * @param learn what it teaches
   * @param days the latest first
   * @param activities what the playbook advises, and how often it was done
   */
  public record KindView(
      String id, String title, String learn, List<DayView> days, List<AdviceView> activities) {
    public KindView {
      days = List.copyOf(days);
      activities = List.copyOf(activities);
    }
  }

  /** A day, with whom it was, and what it taught. */
  public record DayView(LinkView file, String activity, String when, String with, String learnt) {}

  @Override
  public String name() {
    return "shadowing";
  }

  @Override
  public String label() {
    return "Shadowing";
  }
}
