package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * Whom to keep in touch with, and when.
 *
 * @param people the earliest due first
 * @param advised whom the playbook names, and who stands for them
 * @param missing whom the playbook names and nobody stands for
 */
public record PeopleView(
    String title,
    String intro,
    String standing,
    List<PersonView> people,
    List<AdviceView> advised,
    List<GapView> missing)
    implements Chapter {
  public PeopleView {
    people = List.copyOf(people);
    advised = List.copyOf(advised);
    missing = List.copyOf(missing);
  }

  /**
   * Somebody, and when to meet.
   *
   * @param cadence how often; says where the playbook's is meant; empty where there is none
   * @param next the day on which to meet next; empty without a cadence
   */
  public record PersonView(
      LinkView file,
      String role,
      String relation,
      String cadence,
      String last,
      String next,
      boolean overdue) {}

  @Override
  public String name() {
    return "people";
  }

  @Override
  public String label() {
    return "People";
  }
}
