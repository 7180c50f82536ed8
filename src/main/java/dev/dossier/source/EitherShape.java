package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;

/**
 * A value of one shape or of another.
 *
 * @param single what it must look like if nothing says that it is the other
 * @param other what it must look like else
 * @param sign what says that it is the other
 */
public record EitherShape(Shape single, Shape other, Sign sign) implements Shape {
  /** What shows which of two shapes a value was meant to have. */
  public enum Sign {
    /** It is a list or a mapping. */
    COMPOUND {
      @Override
      boolean on(YamlNode node) {
        return !(node instanceof Scalar);
      }
    },
    /** It is a text, and neither a number nor a list nor a mapping. */
    TEXT {
      @Override
      boolean on(YamlNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.TEXT;
      }
    };

    abstract boolean on(YamlNode node);
  }

  @Override
  public String called() {
    return single.called() + ", or " + other.called();
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    return (sign.on(node) ? other : single).check(node, spot);
  }

  @Override
  public void describe(SchemaWriter out) {
    out.objects("anyOf", () -> single.describe(out), () -> other.describe(out));
  }
}
