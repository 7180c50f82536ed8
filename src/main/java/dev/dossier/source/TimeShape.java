package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import java.util.Optional;

/** A month, a day, or a period. */
public record TimeShape(Grain grain, TextForm form) implements Shape {
  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String A_MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
  private static final String A_DAY =
      YEAR
          + "-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-9])"
          + "|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";
  private static final String EITHER = "(?:" + A_MONTH + "|" + A_DAY + ")";

  /** How exactly a time is given. */
  public enum Grain {
    MONTH(A_MONTH, "a month", "2025-06"),
    DAY(A_DAY, "a day", "2025-06-30"),
    DAY_OR_MONTH(EITHER, "a day or a month", "2025-06"),
    PERIOD(EITHER + "(?:\\.\\.(?:" + EITHER + ")?)?", "a period", "2024-03..2025-08");

    private final String pattern;
    private final String called;
    private final String example;

    Grain(String pattern, String called, String example) {
      this.pattern = pattern;
      this.called = called;
      this.example = example;
    }
  }

  TimeShape(Grain grain) {
    this(grain, new TextForm(grain.pattern, grain.called, grain.example));
  }

  @Override
  public String called() {
    return grain.called;
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.TEXT) {
      return ShapeChecker.wrongType(node, spot, called(), like());
    }
    if (!form.matches(scalar.text())) {
      return fault(scalar, spot, called(), like());
    }
    Optional<Times.Fault> fault = Times.fault(scalar.text());
    return fault.isEmpty() || fault(scalar, spot, fault.get().expected(), fault.get().hint());
  }

  private static boolean fault(Scalar scalar, Spot spot, String expected, String hint) {
    return spot.fault(
        new WrongValue().at(scalar.place(), spot.path(), scalar.text(), expected, hint));
  }

  private String like() {
    String open = grain == Grain.PERIOD ? ", or `2024-03..` while it still runs" : "";
    return "Write it like `" + grain.example + "`" + open + ".";
  }

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", "string");
    form.describe(out);
  }
}
