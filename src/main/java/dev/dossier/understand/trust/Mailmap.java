package dev.dossier.understand.trust;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is behind the names and addresses of commits, as git's {@code .mailmap} tells.
 *
 * <p>Of two lines for one address the later one holds, and one that names the commit's name as well
 * comes before one that does not.
 */
public final class Mailmap {
  static final String FILE = ".mailmap";

  private static final Pattern LINE =
      Pattern.compile("([^<>]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?\\s*");

  /** What a line puts in the place of a commit's name and address; empty leaves it. */
  private record Proper(String name, String address) {}

  private final Map<Person, Proper> byNameAndAddress = new HashMap<>();
  private final Map<String, Proper> byAddress = new HashMap<>();

  private Mailmap() {}

  /** The list of a package: that of its repository, then its own. */
  public static Mailmap of(PackageFiles files) {
    return parse(files.history().mailmap() + "\n" + Trusting.text(files, FILE));
  }

  /** Reads a list; a line that is none of its kind says nothing. */
  public static Mailmap parse(String text) {
    Mailmap map = new Mailmap();
    text.lines().map(line -> line.replaceFirst("#.*", "").strip()).forEach(map::add);
    return map;
  }

  private void add(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    String name = matcher.group(1).strip();
    String first = address(matcher.group(2));
    if (matcher.group(4) == null) {
      put("", first, new Proper(name, ""));
    } else {
      put(matcher.group(3).strip(), address(matcher.group(4)), new Proper(name, first));
    }
  }

  private void put(String name, String address, Proper proper) {
    if (name.isEmpty()) {
      byAddress.merge(address, proper, Mailmap::both);
    } else {
      byNameAndAddress.put(new Person(Names.plain(name), address), proper);
    }
  }

  /** As git does: a later line that gives the address alone leaves the name. */
  private static Proper both(Proper old, Proper now) {
    return new Proper(
        now.name().isEmpty() ? old.name() : now.name(),
        now.address().isEmpty() ? old.address() : now.address());
  }

  private static String address(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Who somebody is that a commit names. */
  public Person proper(Person person) {
    Person key = new Person(Names.plain(person.name()), person.address());
    return Optional.ofNullable(byNameAndAddress.get(key))
        .or(() -> Optional.ofNullable(byAddress.get(person.address())))
        .map(
            proper ->
                new Person(
                    proper.name().isEmpty() ? person.name() : proper.name(),
                    proper.address().isEmpty() ? person.address() : proper.address()))
        .orElse(person);
  }

  /** All addresses of somebody. */
  Set<String> addresses(String name) {
    Set<String> addresses = new HashSet<>();
    byAddress.forEach((address, proper) -> collect(name, address, proper, addresses));
    byNameAndAddress.forEach((key, proper) -> collect(name, key.address(), proper, addresses));
    addresses.remove("");
    return addresses;
  }

  private static void collect(String name, String address, Proper proper, Set<String> to) {
    if (Names.same(name, proper.name())) {
      to.add(address);
      to.add(proper.address());
    }
  }
}
