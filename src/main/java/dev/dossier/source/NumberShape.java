package dev.dossier.source;

import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number.
 *
 * @param least lower bound
 * @param aboveLeast whether the lower bound itself is too small
 * @param most upper bound, inclusive
 * @param whole whether it has no fraction; {@code 3.0} has none
 */
public record NumberShape(BigDecimal least, boolean aboveLeast, BigDecimal most, boolean whole)
    implements Shape {
  private static final BigDecimal FAR = new BigDecimal("1000000000000000000");

  /** Any number that is not absurd. */
  static final NumberShape ANY = new NumberShape(FAR.negate(), false, FAR, false);

  private static final int LONGEST = 40;
  private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(30);
  private static final Pattern EXPONENT = Pattern.compile("[eE]([-+]?[0-9]+)$");
  private static final Pattern DECORATED =
      Pattern.compile("[^0-9]{0,3}[0-9][0-9_,.'\\u00a0\\u202f ]*+[^0-9]{0,12}");

  public NumberShape atLeast(BigDecimal bound) {
    return new NumberShape(bound, false, most, whole);
  }

  public NumberShape atLeast(long bound) {
    return atLeast(BigDecimal.valueOf(bound));
  }

  /** More than the bound. */
  public NumberShape above(long bound) {
    return new NumberShape(BigDecimal.valueOf(bound), true, most, whole);
  }

  public NumberShape atMost(long bound) {
    return new NumberShape(least, aboveLeast, BigDecimal.valueOf(bound), whole);
  }

  NumberShape withoutFraction() {
    return new NumberShape(least, aboveLeast, most, true);
  }

  @Override
  public String called() {
    String kind = whole ? "a whole number" : "a number";
    boolean low = least.compareTo(FAR.negate()) > 0;
    boolean high = most.compareTo(FAR) < 0;
    String from = low ? (aboveLeast ? " above " : " from ") + least.toPlainString() : "";
    String to = high ? (low && !aboveLeast ? " to " : " up to ") + most.toPlainString() : "";
    return kind
        + from
        + (low && high && aboveLeast ? " and" : "")
        + to
        + (low && !high && !aboveLeast ? " on" : "");
  }

  @Override
  public boolean check(YamlNode node, Spot spot) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.NUMBER) {
      return ShapeChecker.wrongType(node, spot, called(), hint(node));
    }
    Optional<BigDecimal> value = value(scalar.text());
    if (value.isEmpty()) {
      return fault(
          scalar, spot, "a number that can be computed with", "Write it with fewer digits.");
    }
    return inside(value.get()) || fault(scalar, spot, called(), "Write " + called() + ".");
  }

  private boolean inside(BigDecimal value) {
    int low = value.compareTo(least);
    return (aboveLeast ? low > 0 : low >= 0)
        && value.compareTo(most) <= 0
        && (!whole || value.stripTrailingZeros().scale() <= 0);
  }

  /** The number, unless it has so many digits or such an exponent that arithmetic would stall. */
  static Optional<BigDecimal> value(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher exponent = EXPONENT.matcher(text);
    if (exponent.find()
        && new BigDecimal(exponent.group(1)).abs().compareTo(LARGEST_EXPONENT) > 0) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  private boolean fault(Scalar scalar, Spot spot, String expected, String hint) {
    return spot.fault(
        new WrongValue().at(scalar.place(), spot.path(), scalar.text(), expected, hint));
  }

  private static String hint(YamlNode node) {
    if (node instanceof Scalar scalar && NUMBER_IN_QUOTES.matcher(scalar.text()).matches()) {
      return "Take the quotes away.";
    }
    boolean decorated = node instanceof Scalar scalar && DECORATED.matcher(scalar.text()).matches();
    return decorated
        ? "Write the digits alone, such as `61000000` or `0.5`: no separators, no leading zeros, no"
            + " unit."
        : "Write a number such as `12` or `0.5`.";
  }

  private static final Pattern NUMBER_IN_QUOTES =
      Pattern.compile("[-+]?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?");

  @Override
  public void describe(SchemaWriter out) {
    out.member("type", whole ? "integer" : "number");
    out.member(aboveLeast ? "exclusiveMinimum" : "minimum", least);
    out.member("maximum", most);
  }
}
