package dev.dossier.source;

import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.rules.MissingKey;
import dev.dossier.source.rules.UnknownKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping with known keys; keys that begin with {@code x-} are the author's own.
 *
 * @param called what it is, such as "an outcome"
 * @param description one sentence on what it is for
 * @param fields its keys, in the order in which people write them
 * @param open whether it takes any other key, too
 * @param ties what its keys say of each other
 */
public record MappingShape(
    String called, String description, List<Field> fields, boolean open, List<Tie> ties)
    implements Shape {
  private static final String OWN = "x-";

  /**
   * A key of a mapping.
   *
   * @param description one sentence on what it means
   * @param byDefault the value that counts when the key is absent, as YAML
   * @param examples values that would do, as YAML
   */
  public record Field(
      String name,
      Shape shape,
      boolean required,
      String description,
      Optional<String> byDefault,
      List<String> examples) {
    public Field {
      if (description.isBlank()) {
        throw new IllegalArgumentException("say what " + name + " means");
      }
      examples = List.copyOf(examples);
    }
  }

  public MappingShape {
    fields = List.copyOf(fields);
    ties = List.copyOf(ties);
    if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("a key twice in " + called);
    }
  }

  /** This mapping with any other key allowed beside its own. */
  public MappingShape withAnyKey() {
    return new MappingShape(called, description, fields, true, ties);
  }

  /** This mapping with these ties between its keys. */
  public MappingShape tied(Tie... more) {
    return new MappingShape(called, description, fields, open, List.of(more));
  }

  /** This mapping with one more key that must be there. */
  public MappingShape required(String name, Shape shape, String description, String... examples) {
    return with(new Field(name, shape, true, description, Optional.empty(), List.of(examples)));
  }

  /** This mapping with one more key that may be absent. */
  public MappingShape optional(String name, Shape shape, String description, String... examples) {
    return with(new Field(name, shape, false, description, Optional.empty(), List.of(examples)));
  }

  /** This mapping with one more key that has a value even when it is absent. */
  public MappingShape byDefault(
      String name, Shape shape, String value, String description, String... examples) {
    return with(new Field(name, shape, false, description, Optional.of(value), List.of(examples)));
  }

  /** This mapping with all keys of another one, too. */
  public MappingShape including(MappingShape other) {
    MappingShape all = this;
    for (Field field : other.fields) {
      all = all.with(field);
    }
    return all;
  }

  private MappingShape with(Field field) {
    List<Field> more = new ArrayList<>(fields);
    more.add(field);
    return new MappingShape(called, description, more, open, ties);
  }

  /** Names of all keys. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Mapping mapping)) {
      return ShapeChecker.wrongType(node, spot, called, "Write `{" + sample() + "}`.");
    }
    for (Entry entry : mapping.entries()) {
      Optional<Field> field = field(entry.name());
      if (field.isPresent()) {
        spot.key(entry.name(), entry.key().place()).check(field.get().shape(), entry.value());
      } else if (!open && !entry.name().startsWith(OWN)) {
        spot.fault(new UnknownKey().at(entry.key().place(), entry.name(), names()));
      }
    }
    return complete(mapping, spot);
  }

  private boolean complete(Mapping mapping, Spot spot) {
    boolean complete = true;
    for (Field field : fields) {
      if (field.required() && mapping.entry(field.name()).isEmpty()) {
        String name = spot.key(field.name(), spot.owner()).path();
        String example = field.examples().stream().findFirst().orElse("");
        complete =
            spot.fault(new MissingKey().at(spot.owner(), name, field.description(), example));
      }
    }
    return complete;
  }

  private String sample() {
    return String.join(
        ", ", fields.stream().filter(Field::required).map(f -> f.name() + ": …").toList());
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "object");
    out.object("properties", () -> fields.forEach(field -> describe(field, out)));
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      out.member("required", required);
    }
    out.object("patternProperties", () -> out.object("^" + OWN, () -> {}));
    out.member("additionalProperties", open);
    Tie.describe(ties, out);
  }

  private static void describe(Field field, SchemaWriter out) {
    out.object(
        field.name(),
        () -> {
          out.member("description", field.description());
          field.shape().describe(out);
          field.byDefault().ifPresent(value -> out.yaml("default", value));
          if (!field.examples().isEmpty()) {
            out.yamls("examples", field.examples());
          }
        });
  }
}
