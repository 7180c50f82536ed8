package dev.dossier.source;

import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.rules.WrongValue;

/** A mapping from names that the author chooses to values that all have one shape. */
public record MapShape(TextForm key, Shape value) implements Shape {
  @Override
  public String called() {
    return "a mapping";
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Mapping mapping)) {
      return ShapeChecker.wrongType(node, spot, called(), "Write `{name: value}`.");
    }
    for (Entry entry : mapping.entries()) {
      Spot at = spot.key(entry.name(), entry.key().place());
      if (!key.matches(entry.name())) {
        spot.rejected().add(entry.value());
        spot.fault(
            new WrongValue()
                .at(
                    entry.key().place(),
                    spot.path(),
                    entry.name(),
                    key.called(),
                    "Write it like `" + key.example() + "`."));
      } else {
        at.check(value, entry.value());
      }
    }
    return true;
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "object");
    out.object("propertyNames", () -> out.member("pattern", key.anchored()));
    out.object("additionalProperties", () -> value.describe(out));
  }
}
