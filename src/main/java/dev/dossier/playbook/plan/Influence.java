package dev.dossier.playbook.plan;

import java.util.List;
import java.util.Optional;

/** Others decide better because of the candidate: in writing, in the room, by people helped. */
public record Influence(
    Heading heading,
    Optional<Writing> writing,
    Optional<Meetings> meetings,
    Optional<Mentoring> mentoring) {

  /**
   * Writing that others act upon.
   *
   * @param perMonth influential documents a month
   * @param measures what tells whether it worked
   */
  public record Writing(int perMonth, List<Document> kinds, List<String> measures) {
    public Writing {
      kinds = List.copyOf(kinds);
      measures = List.copyOf(measures);
    }
  }

  /** A kind of document. */
  public record Document(String id, String title, String readers) {}

  /**
   * Where to be in the room.
   *
   * @param contributions how to be of use there
   */
  public record Meetings(List<Advice> kinds, List<Advice> contributions) {
    public Meetings {
      kinds = List.copyOf(kinds);
      contributions = List.copyOf(contributions);
    }
  }

  /**
   * People to help.
   *
   * @param measures what tells whether it worked
   */
  public record Mentoring(List<Group> groups, List<String> measures) {
    public Mentoring {
      groups = List.copyOf(groups);
      measures = List.copyOf(measures);
    }
  }

  /**
   * People to help who have something in common.
   *
   * @param people how many of them
   */
  public record Group(String id, String title, Optional<Range> people) {}
}
