package dev.dossier.playbook.plan;

import java.util.List;

/** Who has to know the work at first hand. */
public record People(Heading heading, List<Contact> contacts) {
  public People {
    contacts = List.copyOf(contacts);
  }

  /**
   * People whose trust matters.
   *
   * @param kind how they stand to the candidate, as the files of relationships name it
   * @param cadence how often to meet
   * @param purpose what the meeting is for; may be empty
   */
  public record Contact(String id, String title, String kind, Cadence cadence, String purpose) {}
}
