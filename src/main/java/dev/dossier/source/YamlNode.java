package dev.dossier.source;

import dev.dossier.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value in YAML, with the place it stands at. */
public sealed interface YamlNode {

  Place place();

  /** What it is, in the words of a finding, such as "a list". */
  String called();

  /** What a scalar says under the core schema of YAML 1.2, with {@code 012} left a text. */
  enum Kind {
    TEXT("a text"),
    NUMBER("a number"),
    BOOL("true or false"),
    NULL("empty");

    private final String called;

    Kind(String called) {
      this.called = called;
    }
  }

  /**
   * A single value.
   *
   * @param text the value, quotes and escapes resolved; a number or a truth value as written
   */
  record Scalar(String text, Kind kind, Place place) implements YamlNode {
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");

    /** No leading zeros, no 1_000, no 0x10, no .inf: such values are texts. */
    private static final Pattern NUMBER =
        Pattern.compile("[-+]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    /** A scalar without quotes, whose kind its text decides. */
    static Scalar plain(String text, Place place) {
      if (NULL.matcher(text).matches()) {
        return new Scalar(text, Kind.NULL, place);
      }
      if (BOOL.matcher(text).matches()) {
        return new Scalar(text, Kind.BOOL, place);
      }
      Kind kind = NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
      return new Scalar(text, kind, place);
    }

    @Override
    public String called() {
      return kind.called;
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Place place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String called() {
      return "a list";
    }
  }

  /** A mapping; its entries are in the order of the file, no key twice. */
  record Mapping(List<Entry> entries, Place place) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<YamlNode> get(String key) {
      return entry(key).map(Entry::value);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
    }

    @Override
    public String called() {
      return "a mapping";
    }
  }

  /** A key of a mapping and its value. */
  record Entry(Scalar key, YamlNode value) {
    public String name() {
      return key.text();
    }
  }

  /** A part that was refused, such as an alias; a finding tells of it already. */
  record Refused(Place place) implements YamlNode {
    @Override
    public String called() {
      return "something that was refused";
    }
  }
}
