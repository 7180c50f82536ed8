package dev.dossier.source;

import dev.dossier.finding.Place;
import dev.dossier.model.Positions;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.util.HashMap;
import java.util.Map;

/** Collects the places of all keys, list items and values of a mapping by their paths. */
public final class KeyPlaces {
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private KeyPlaces() {}

  /** The positions in one file's front matter, or in a playbook. */
  public static Positions of(String file, Mapping fields) {
    KeyPlaces places = new KeyPlaces();
    places.visit("", fields);
    return new Positions(file, places.keys, places.values, places.texts);
  }

  private void visit(String path, YamlNode node) {
    if (node instanceof Scalar scalar) {
      values.put(path, scalar.place());
      texts.put(path, scalar.text());
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        String item = path + "[" + i + "]";
        keys.put(item, sequence.items().get(i).place());
        visit(item, sequence.items().get(i));
      }
    } else if (node instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                String key = path.isEmpty() ? entry.name() : path + "." + entry.name();
                keys.put(key, entry.key().place());
                visit(key, entry.value());
              });
    }
  }
}
