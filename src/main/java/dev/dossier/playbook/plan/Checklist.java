package dev.dossier.playbook.plan;

import dev.dossier.playbook.Phrase.Need;
import java.util.List;

/** What should be true when each year ends. */
public record Checklist(Heading heading, List<Year> years) {
  public Checklist {
    years = List.copyOf(years);
  }

  /**
   * A year of the way.
   *
   * @param year which one, from 1
   */
  public record Year(String id, String title, int year, List<Entry> entries) {
    public Year {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something that should be true.
   *
   * @param needs figures that decide it; empty when only people can
   */
  public record Entry(String id, String title, List<Need> needs) {
    public Entry {
      needs = List.copyOf(needs);
    }
  }
}
