package dev.dossier.source;

import dev.dossier.source.YamlNode.Scalar;

/**
 * A single value, or a list or mapping that says more.
 *
 * @param single what a scalar must look like
 * @param compound what a list or a mapping must look like
 */
public record EitherShape(Shape single, Shape compound) implements Shape {
  @Override
  public String called() {
    return single.called() + ", or " + compound.called();
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    return node instanceof Scalar ? single.check(node, spot) : compound.check(node, spot);
  }

  @Override
  public void describe(SchemaWriter out) {
    out.objects("anyOf", () -> single.describe(out), () -> compound.describe(out));
  }
}
