package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;

/** True or false. */
public record BoolShape() implements Shape {
  @Override
  public String called() {
    return "true or false";
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (node instanceof Scalar scalar && scalar.kind() == Kind.BOOL) {
      return true;
    }
    return ShapeChecker.wrongType(node, spot, called(), "Write `true` or `false`, without quotes.");
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "boolean");
  }
}
