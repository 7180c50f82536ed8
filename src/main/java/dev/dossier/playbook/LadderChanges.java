package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.playbook.rules.LadderChange;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a ladder: mappings merge key by key, lists of things with ids merge by id, and
 * everything else is replaced.
 *
 * <p>Whatever is changed stands, from then on, at the place of the change.
 */
final class LadderChanges {
  /** Keys by which the items of a list are told apart, the first that any item has. */
  private static final List<String> NAMES = List.of("id", "name");

  private static final String REMOVE = "remove";

  private final List<Finding> findings;

  /** Changes whose faults are added to these findings. */
  LadderChanges(List<Finding> findings) {
    this.findings = findings;
  }

  /** The ladder with the changes made to it. */
  Mapping apply(Mapping ladder, Mapping changes) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    ladder.entries().forEach(entry -> merged.put(entry.name(), entry));
    for (Entry change : changes.entries()) {
      merged.merge(
          change.name(), change, (old, now) -> new Entry(now.key(), merge(old.value(), now)));
    }
    return new Mapping(List.copyOf(merged.values()), changes.place());
  }

  private YamlNode merge(YamlNode old, Entry change) {
    if (old instanceof Mapping before && change.value() instanceof Mapping after) {
      return apply(before, after);
    }
    if (old instanceof Sequence before && change.value() instanceof Sequence after) {
      return nameOf(before).map(name -> merge(before, after, name)).orElse(after);
    }
    return change.value();
  }

  private YamlNode merge(Sequence ladder, Sequence changes, String name) {
    Map<String, YamlNode> merged = new LinkedHashMap<>();
    ladder.items().forEach(item -> merged.put(text(item, name).orElse(""), item));
    List<YamlNode> nameless = new ArrayList<>();
    for (YamlNode change : changes.items()) {
      Optional<String> id = text(change, name);
      if (id.isEmpty()) {
        nameless.add(change);
      } else if (removes(change)) {
        remove(merged, id.get(), name, (Mapping) change);
      } else {
        merged.merge(id.get(), change, this::mergeItems);
      }
    }
    List<YamlNode> items = new ArrayList<>(merged.values());
    items.addAll(nameless);
    return new Sequence(items, changes.place());
  }

  private YamlNode mergeItems(YamlNode old, YamlNode change) {
    return old instanceof Mapping before && change instanceof Mapping after
        ? apply(before, after)
        : change;
  }

  private void remove(Map<String, YamlNode> merged, String id, String name, Mapping change) {
    if (merged.remove(id) == null) {
      change
          .get(name)
          .ifPresent(
              node ->
                  findings.add(
                      new LadderChange().nothingToRemove(node.place(), id, merged.keySet())));
    }
  }

  private static boolean removes(YamlNode change) {
    return text(change, REMOVE).filter("true"::equals).isPresent();
  }

  private static Optional<String> nameOf(Sequence ladder) {
    return NAMES.stream()
        .filter(name -> ladder.items().stream().anyMatch(item -> text(item, name).isPresent()))
        .findFirst();
  }

  private static Optional<String> text(YamlNode item, String key) {
    return item instanceof Mapping mapping
        ? mapping.get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text())
        : Optional.empty();
  }
}
