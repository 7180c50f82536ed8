package dev.dossier.source;

import dev.dossier.finding.Quoted;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import java.util.Optional;

/**
 * A text.
 *
 * @param shortest fewest code points
 * @param longest most code points
 */
public record TextShape(int shortest, int longest, Optional<TextForm> form) implements Shape {
  public TextShape {
    if (shortest < 0 || longest < shortest) {
      throw new IllegalArgumentException("0 ≤ shortest ≤ longest");
    }
  }

  @Override
  public String called() {
    return form.map(TextForm::called).orElse("a text");
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.TEXT) {
      return ShapeChecker.wrongType(node, spot, called(), hint(node));
    }
    String text = scalar.text();
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      String limit = "at most " + longest + " characters";
      return fault(scalar, spot, "a text of " + limit, "Shorten it to " + limit + ".");
    }
    if (length < shortest || form.filter(f -> !f.matches(text)).isPresent()) {
      return fault(scalar, spot, called(), form.map(TextForm::advice).orElse("Lengthen it."));
    }
    return true;
  }

  private boolean fault(Scalar scalar, Spot spot, String expected, String hint) {
    return spot.fault(
        new WrongValue().at(scalar.place(), spot.path(), scalar.text(), expected, hint));
  }

  private static String hint(YamlNode node) {
    return node instanceof Scalar scalar
        ? "Put it in quotes: " + Quoted.text('"' + scalar.text() + '"') + "."
        : "Write a single text after the colon.";
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "string");
    out.member("minLength", shortest);
    out.member("maxLength", longest);
    form.ifPresent(f -> f.describe(out));
  }
}
