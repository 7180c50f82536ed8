package dev.dossier.playbook;

import dev.dossier.source.ListShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.MappingShape.Field;
import dev.dossier.source.Shape;
import java.util.List;
import java.util.Optional;

/** What the YAML of changes to a ladder looks like: a ladder in which anything may be absent. */
public final class LadderChangesShape {
  private LadderChangesShape() {}

  /** Changes to a bundled ladder. */
  public static MappingShape changes() {
    MappingShape parts = loosened(LadderShape.ladder());
    return Shape.mapping("changes to a ladder", "Changes to a bundled ladder, merged by id.")
        .required("extends", Shape.name(), "The bundled ladder that is changed.", "l6-l7")
        .including(parts);
  }

  private static MappingShape loosened(MappingShape shape) {
    MappingShape loose = Shape.mapping(shape.called(), shape.description());
    Optional<String> name = nameOf(shape);
    for (Field field : shape.fields()) {
      boolean required = name.filter(field.name()::equals).isPresent();
      loose =
          required
              ? loose.required(field.name(), field.shape(), field.description())
              : loose.optional(field.name(), loosened(field.shape()), field.description());
    }
    return name.isPresent() ? removable(loose) : loose;
  }

  private static MappingShape removable(MappingShape shape) {
    return shape.optional("remove", Shape.bool(), "`true` takes this item out of the ladder.");
  }

  private static Shape loosened(Shape shape) {
    if (shape instanceof MappingShape mapping) {
      return loosened(mapping);
    }
    if (shape instanceof ListShape list) {
      boolean named = list.item() instanceof MappingShape item && nameOf(item).isPresent();
      return named ? Shape.listOf(loosened(list.item())) : list;
    }
    return shape;
  }

  /** The key by which a list's item of this shape is found again; a whole ladder has none. */
  private static Optional<String> nameOf(MappingShape shape) {
    if (shape.field("criteria").isPresent()) {
      return Optional.empty();
    }
    return List.of("id", "name").stream().filter(name -> shape.field(name).isPresent()).findFirst();
  }
}
