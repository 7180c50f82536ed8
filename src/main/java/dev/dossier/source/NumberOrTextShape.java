package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;

/**
 * A number, or a text that says it in words.
 *
 * @param number what a number must look like
 * @param text what a text must look like
 */
public record NumberOrTextShape(NumberShape number, TextShape text) implements Shape {
  @Override
  public String called() {
    return number.called() + ", or " + text.called();
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    boolean written = node instanceof Scalar scalar && scalar.kind() == Kind.TEXT;
    return written ? text.check(node, spot) : number.check(node, spot);
  }

  @Override
  public void describe(SchemaWriter out) {
    out.objects("anyOf", () -> number.describe(out), () -> text.describe(out));
  }
}
