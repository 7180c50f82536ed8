package dev.dossier.playbook.plan;

import java.util.List;

/** Learning beside somebody who works at the next level. */
public record Shadows(Heading heading, List<Kind> kinds) {
  public Shadows {
    kinds = List.copyOf(kinds);
  }

  /**
   * One way to learn.
   *
   * @param id as the files of shadowing name it
   * @param learn what it teaches
   */
  public record Kind(String id, String title, String learn, List<Advice> activities) {
    public Kind {
      activities = List.copyOf(activities);
    }
  }
}
