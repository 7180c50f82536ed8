package dev.dossier.source;

import dev.dossier.finding.Nearest;
import dev.dossier.finding.Quoted;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import java.util.List;

/** One of several words. */
public record ChoiceShape(List<String> words) implements Shape {
  public ChoiceShape {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a choice needs words to choose from");
    }
  }

  @Override
  public String called() {
    return "one of " + String.join(", ", words.stream().map(Quoted::text).toList());
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.TEXT) {
      return ShapeChecker.wrongType(node, spot, called(), "Write one of these words.");
    }
    if (words.contains(scalar.text())) {
      return true;
    }
    String hint =
        Nearest.to(scalar.text(), words)
            .map(word -> "Did you mean " + Quoted.text(word) + "?")
            .orElse("Write one of these words.");
    return spot.fault(
        new WrongValue().at(scalar.place(), spot.path(), scalar.text(), called(), hint));
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("enum", words);
  }
}
