package dev.dossier.source;

import dev.dossier.finding.Place;
import dev.dossier.model.Period;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a checked mapping, by their keys. A value that does not fit its shape is absent,
 * and so is an item of a list that does not; findings told of both.
 *
 * <p>Ask for a value by the type that its shape has; another type is a mistake of the program.
 */
public final class Values {
  private final Mapping fields;
  private final Set<YamlNode> rejected;
  private final String path;

  Values(Mapping fields, Set<YamlNode> rejected, String path) {
    this.fields = fields;
    this.rejected = rejected;
    this.path = path;
  }

  /** Path of this mapping in its file, such as {@code outcomes[0]}; empty for the whole. */
  public String path() {
    return path;
  }

  /** Path of a key in this mapping, to look it up in the file's positions. */
  public String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Where the mapping begins. */
  public Place place() {
    return fields.place();
  }

  /** Where a key's value stands, or the mapping itself when it has no such key. */
  public Place place(String key) {
    return fields.get(key).map(YamlNode::place).orElseGet(this::place);
  }

  /** Whether the key is there, usable or not. */
  public boolean has(String key) {
    return fields.entry(key).isPresent();
  }

  /** Names of all keys, in the order of the file, the author's own included. */
  public List<String> keys() {
    return fields.entries().stream().map(Entry::name).toList();
  }

  /** A text, without white space around it. */
  public Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  public Optional<BigDecimal> number(String key) {
    return scalar(key)
        .filter(scalar -> scalar.kind() == Kind.NUMBER)
        .flatMap(scalar -> NumberShape.value(scalar.text()));
  }

  /** A number whose shape is whole and within the bounds of {@code int}. */
  public Optional<Integer> whole(String key) {
    return number(key).map(BigDecimal::intValueExact);
  }

  public Optional<Boolean> bool(String key) {
    return scalar(key).map(s -> s.text().toLowerCase(Locale.ROOT).equals("true"));
  }

  public Optional<YearMonth> month(String key) {
    return text(key).map(YearMonth::parse);
  }

  public Optional<LocalDate> day(String key) {
    return text(key).map(LocalDate::parse);
  }

  /** A period; of a single day or month, that day or month. */
  public Optional<Period> period(String key) {
    return text(key).map(Times::period);
  }

  /** The texts of a list, or the one text that stands in its place. */
  public List<String> texts(String key) {
    return items(key).stream()
        .filter(item -> item instanceof Scalar)
        .map(item -> ((Scalar) item).text().strip())
        .toList();
  }

  public Optional<Values> mapping(String key) {
    return usable(key)
        .filter(node -> node instanceof Mapping)
        .map(node -> new Values((Mapping) node, rejected, path(key)));
  }

  /** The mappings of a list, each with its path; or the one that stands in its place. */
  public List<Values> mappings(String key) {
    List<Values> mappings = new ArrayList<>();
    YamlNode value = usable(key).orElse(null);
    if (value instanceof Mapping single) {
      mappings.add(new Values(single, rejected, path(key)));
    } else if (value instanceof Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof Mapping item && !rejected.contains(item)) {
          mappings.add(new Values(item, rejected, path(key) + "[" + i + "]"));
        }
      }
    }
    return List.copyOf(mappings);
  }

  /** The numbers of a mapping by their names, in the order of the file. */
  public Map<String, BigDecimal> numbers(String key) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    mapping(key)
        .ifPresent(
            values ->
                values
                    .keys()
                    .forEach(
                        name -> values.number(name).ifPresent(value -> numbers.put(name, value))));
    return numbers;
  }

  /** The node of a key, for what no other method gives. */
  public Optional<YamlNode> node(String key) {
    return usable(key);
  }

  private Optional<YamlNode> usable(String key) {
    return fields.get(key).filter(node -> !rejected.contains(node));
  }

  private Optional<Scalar> scalar(String key) {
    return usable(key)
        .filter(node -> node instanceof Scalar)
        .map(node -> (Scalar) node)
        .filter(scalar -> scalar.kind() != Kind.NULL);
  }

  private List<YamlNode> items(String key) {
    return usable(key)
        .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
        .orElse(List.of())
        .stream()
        .filter(item -> !rejected.contains(item))
        .toList();
  }
}
