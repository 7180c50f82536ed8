package dev.dossier.understand;

import dev.dossier.playbook.LadderChangesShape;
import dev.dossier.playbook.LadderShape;
import dev.dossier.source.JsonSchema;
import dev.dossier.source.MappingShape;
import dev.dossier.understand.shape.FileKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of all files that people write, for editors to complete and check them with. */
public final class Schemas {
  private static final String PLAYBOOK = "playbook";
  private static final String CHANGES = "playbook-changes";

  private Schemas() {}

  /** Names of all schemas: the kinds of files in the order of the docs, and the playbook. */
  public static List<String> names() {
    return List.copyOf(shapes().keySet());
  }

  /**
   * A schema as JSON text, the same bytes every time.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static String json(String name) {
    MappingShape shape = shapes().get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return JsonSchema.of(shape, "urn:dossier:schema:" + name, "Dossier: " + shape.called());
  }

  /** The shapes behind the schemas, by name. */
  public static Map<String, MappingShape> shapes() {
    Map<String, MappingShape> shapes = new LinkedHashMap<>();
    for (FileKind kind : FileKind.values()) {
      shapes.put(kind.word(), kind.published());
    }
    shapes.put(PLAYBOOK, LadderShape.ladder());
    shapes.put(CHANGES, LadderChangesShape.changes());
    return Collections.unmodifiableMap(shapes);
  }
}
