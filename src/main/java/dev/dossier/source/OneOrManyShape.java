package dev.dossier.source;

import dev.dossier.source.YamlNode.Sequence;

/** A single value or a list of such values. */
public record OneOrManyShape(Shape item) implements Shape {
  public OneOrManyShape {
    if (item instanceof ListShape || item instanceof OneOrManyShape || item instanceof AnyShape) {
      throw new IllegalArgumentException("what is a list already cannot be one or many");
    }
  }

  @Override
  public String called() {
    return item.called() + ", or a list of such";
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    return node instanceof Sequence
        ? new ListShape(item, 0, ListShape.MOST).check(node, spot)
        : item.check(node, spot);
  }

  @Override
  public void describe(SchemaWriter out) {
    out.objects(
        "anyOf",
        () -> item.describe(out),
        () -> new ListShape(item, 0, ListShape.MOST).describe(out));
  }
}
