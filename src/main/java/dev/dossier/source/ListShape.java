package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.source.rules.WrongValue;

/** A list of values that all have one shape. */
public record ListShape(Shape item, int fewest, int most) implements Shape {
  static final int MOST = 500;

  public ListShape {
    if (fewest < 0 || most < fewest) {
      throw new IllegalArgumentException("0 ≤ fewest ≤ most");
    }
  }

  public ListShape atLeast(int items) {
    return new ListShape(item, items, most);
  }

  public ListShape atMost(int items) {
    return new ListShape(item, fewest, items);
  }

  @Override
  public String called() {
    return "a list";
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Sequence list)) {
      return ShapeChecker.wrongType(node, spot, called(), hint(node));
    }
    checkItems(list, item, spot);
    int count = list.items().size();
    if (count < fewest || count > most) {
      String expected = count < fewest ? "at least " + fewest : "at most " + most;
      spot.fault(new WrongValue().count(spot.owner(), spot.path(), count, expected));
    }
    return true;
  }

  static void checkItems(Sequence list, Shape item, Spot spot) {
    for (int i = 0; i < list.items().size(); i++) {
      YamlNode node = list.items().get(i);
      spot.item(i, node.place()).check(item, node);
    }
  }

  private static String hint(YamlNode node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.TEXT
        ? "Write `[" + scalar.text().lines().findFirst().orElse("") + "]`."
        : "Write `[one, two]`, or each item on a line of its own after `- `.";
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "array");
    out.object("items", () -> item.describe(out));
    out.member("minItems", fewest);
    out.member("maxItems", most);
  }
}
