package dev.dossier.source;

import dev.dossier.source.YamlNode.Mapping;

/** A single value, or a mapping that says more about it. */
public record EitherShape(Shape single, Shape mapping) implements Shape {
  @Override
  public String called() {
    return single.called() + ", or " + mapping.called();
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    return node instanceof Mapping ? mapping.check(node, spot) : single.check(node, spot);
  }

  @Override
  public void describe(SchemaWriter out) {
    out.objects("anyOf", () -> single.describe(out), () -> mapping.describe(out));
  }
}
