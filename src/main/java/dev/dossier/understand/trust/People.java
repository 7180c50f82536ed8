package dev.dossier.understand.trust;

import dev.dossier.source.history.Person;

/**
 * Who is who, and who of them is the candidate.
 *
 * @param map what names and addresses stand for
 * @param candidate the candidate's name
 */
record People(Mailmap map, String candidate) {

  /** Whether somebody is the candidate, by name or by an address of theirs. */
  boolean isCandidate(Person person) {
    Person proper = map.proper(person);
    var addresses = map.addresses(candidate);
    return Names.same(proper.name(), candidate)
        || addresses.contains(proper.address())
        || addresses.contains(person.address());
  }
}
