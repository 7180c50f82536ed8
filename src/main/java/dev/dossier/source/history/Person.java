package dev.dossier.source.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody as a commit names them. Whoever makes a commit can write any name into it.
 *
 * @param name what they are called; may be empty
 * @param address their e-mail address in small letters; may be empty
 */
public record Person(String name, String address) {
  private static final Pattern FORM = Pattern.compile("([^<>]*)<([^<>]*)>.*");

  public Person {
    name = name.strip();
    address = address.strip().toLowerCase(Locale.ROOT);
  }

  /** Somebody written as {@code Name <address>}; nothing when it is written otherwise. */
  public static Optional<Person> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Person(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
