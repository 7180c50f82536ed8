package dev.dossier.assess.schedule;

import dev.dossier.model.PlanItem.Relationship;
import dev.dossier.playbook.plan.Cadence;
import dev.dossier.playbook.plan.People;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom to meet next, and whom nobody keeps in touch with.
 *
 * @param meetings the earliest due first, then by id
 * @param missing people that the playbook names and no file stands for
 */
public record Contacts(List<Meeting> meetings, List<People.Contact> missing) {
  public Contacts {
    meetings = List.copyOf(meetings);
    missing = List.copyOf(missing);
  }

  /**
   * A relationship and when to meet next.
   *
   * @param cadence its own, or the one that the playbook names for its kind
   * @param due the day; absent when there is no cadence
   * @param overdue whether that day has passed
   */
  public record Meeting(
      Relationship with, Optional<Cadence> cadence, Optional<LocalDate> due, boolean overdue) {}

  /**
   * Whom to meet by the files, and whom of the people that the playbook names no file is about.
   *
   * @param asOf the day on which a first meeting is due with whom one has never met
   */
  public static Contacts of(
      List<Relationship> relationships, Optional<People> people, LocalDate asOf) {
    List<People.Contact> advised = people.map(People::contacts).orElse(List.of());
    Set<String> kept =
        relationships.stream().map(Relationship::relation).collect(Collectors.toSet());
    return new Contacts(
        relationships.stream()
            .map(r -> meeting(r, advised, asOf))
            .sorted(
                Comparator.comparing((Meeting m) -> m.due().orElse(LocalDate.MAX))
                    .thenComparing(m -> m.with().id()))
            .toList(),
        advised.stream().filter(contact -> !kept.contains(contact.kind())).toList());
  }

  private static Meeting meeting(
      Relationship relationship, List<People.Contact> advised, LocalDate asOf) {
    Optional<Cadence> cadence =
        relationship
            .cadence()
            .flatMap(Cadence::of)
            .or(
                () ->
                    advised.stream()
                        .filter(contact -> contact.kind().equals(relationship.relation()))
                        .map(People.Contact::cadence)
                        .findFirst());
    Optional<LocalDate> due =
        cadence.map(often -> relationship.last().map(often::after).orElse(asOf));
    return new Meeting(relationship, cadence, due, due.filter(asOf::isAfter).isPresent());
  }
}
