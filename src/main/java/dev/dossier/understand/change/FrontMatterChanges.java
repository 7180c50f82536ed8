package dev.dossier.understand.change;

import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares front matter value by value.
 *
 * <p>The items of a list of mappings are told apart by what they call themselves, so that an
 * outcome put before another one is a new outcome, and not a change of all that follow.
 */
public final class FrontMatterChanges {
  private static final List<String> NAMES = List.of("metric", "title", "name", "indicator", "rule");

  private final List<FieldChange> changes = new ArrayList<>();

  private FrontMatterChanges() {}

  /** All values that differ, in the order of the file as it is now, those that are gone last. */
  public static List<FieldChange> between(Mapping before, Mapping after) {
    FrontMatterChanges found = new FrontMatterChanges();
    found.mappings("", before, after, "");
    return found.changes;
  }

  private void mappings(String path, Mapping before, Mapping after, String subject) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(after.entries().stream(), before.entries().stream())
        .map(Entry::name)
        .forEach(keys::add);
    String unit =
        after.get("unit").or(() -> before.get("unit")).map(FrontMatterChanges::text).orElse("");
    for (String key : keys) {
      String at = path.isEmpty() ? key : path + "." + key;
      values(at, before.get(key), after.get(key), subject, unit);
    }
  }

  private void values(
      String path,
      Optional<YamlNode> before,
      Optional<YamlNode> after,
      String subject,
      String unit) {
    YamlNode old = before.orElse(null);
    YamlNode now = after.orElse(null);
    if (old instanceof Mapping one && now instanceof Mapping other) {
      mappings(path, one, other, subject);
    } else if (old instanceof Sequence one && now instanceof Sequence other && named(one, other)) {
      items(path, one, other);
    } else {
      Optional<String> was = before.map(FrontMatterChanges::text);
      Optional<String> is = after.map(FrontMatterChanges::text);
      if (!was.equals(is)) {
        changes.add(new FieldChange(path, was, is, subject, unit));
      }
    }
  }

  private void items(String path, Sequence before, Sequence after) {
    Map<String, Integer> old = names(before);
    Map<String, Integer> now = names(after);
    now.forEach(
        (name, index) -> {
          String at = path + "[" + index + "]";
          YamlNode is = after.items().get(index);
          Integer was = old.get(name);
          if (was != null) {
            mappings(at, (Mapping) before.items().get(was), (Mapping) is, name);
          } else {
            changes.add(whole(at, Optional.empty(), Optional.of(is), name));
          }
        });
    old.forEach(
        (name, index) -> {
          if (!now.containsKey(name)) {
            YamlNode was = before.items().get(index);
            changes.add(whole(path + "[" + index + "]", Optional.of(was), Optional.empty(), name));
          }
        });
  }

  private static FieldChange whole(
      String path, Optional<YamlNode> before, Optional<YamlNode> after, String name) {
    return new FieldChange(
        path, before.map(FrontMatterChanges::text), after.map(FrontMatterChanges::text), name, "");
  }

  /** Whether all items are mappings that can be told apart by name, on both sides. */
  private static boolean named(Sequence before, Sequence after) {
    return Stream.of(before, after)
        .allMatch(
            list ->
                list.items().stream().allMatch(Mapping.class::isInstance)
                    && names(list).size() == list.items().size());
  }

  private static Map<String, Integer> names(Sequence list) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      Mapping item = (Mapping) list.items().get(i);
      int at = i;
      NAMES.stream()
          .flatMap(key -> item.get(key).stream())
          .findFirst()
          .ifPresent(name -> names.putIfAbsent(text(name), at));
    }
    return names;
  }

  /** A value on one line, lists and mappings as YAML writes them in a line. */
  private static String text(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Sequence list) {
      return list.items().stream().map(FrontMatterChanges::text).collect(Collectors.joining(", "));
    }
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.name() + ": " + text(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return "";
  }
}
