package dev.dossier.playbook.plan;

import java.util.List;

/** The way to the committee, counted back from its day. */
public record Timeline(Heading heading, List<Mark> marks) {
  public Timeline {
    marks = List.copyOf(marks);
  }

  /**
   * A point in time with what to do from then on.
   *
   * @param monthsBefore months before the committee
   */
  public record Mark(String id, String title, int monthsBefore, List<Step> tasks) {
    public Mark {
      tasks = List.copyOf(tasks);
    }
  }
}
