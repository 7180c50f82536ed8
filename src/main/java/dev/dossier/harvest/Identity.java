package dev.dossier.harvest;

import dev.dossier.source.history.Person;
import dev.dossier.understand.trust.Mailmap;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who the candidate is among the people of a history.
 *
 * @param names names and addresses, in small letters
 */
public record Identity(Set<String> names) {
  public Identity {
    names = Set.copyOf(names);
  }

  /**
   * Somebody by names, addresses, or both.
   *
   * @param given such as {@code Alex Example}, {@code alex@example.com} or {@code Alex Example
   *     <alex@example.com>}
   */
  public static Identity of(Collection<String> given) {
    return new Identity(
        given.stream().flatMap(each -> parts(each).stream()).collect(Collectors.toSet()));
  }

  private static List<String> parts(String given) {
    return Person.parse(given)
        .filter(person -> !person.address().isEmpty())
        .map(person -> List.of(person.address()))
        .orElseGet(() -> List.of(plain(given)));
  }

  /**
   * Whether this is the candidate, by what the commit says or by what the list of names makes of
   * it.
   */
  public boolean is(Person person, Mailmap map) {
    return matches(map.proper(person)) || matches(person);
  }

  private boolean matches(Person person) {
    return names.contains(person.address()) || names.contains(plain(person.name()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
