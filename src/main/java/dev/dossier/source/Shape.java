package dev.dossier.source;

import dev.dossier.source.TimeShape.Grain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value in YAML must look like: one description that both the reader's checks and the
 * published JSON Schema come from, so that the two cannot disagree.
 */
public sealed interface Shape
    permits AnyShape,
        BoolShape,
        ChoiceShape,
        EitherShape,
        ListShape,
        MappingShape,
        MapShape,
        NumberShape,
        OneOrManyShape,
        TextShape,
        TimeShape {

  /** What it takes, in the words of a finding, such as "a number above 0". */
  String called();

  /**
   * Checks a value and adds what is wrong with it to the spot's findings.
   *
   * @return whether the value can be used
   */
  boolean check(YamlNode node, Spot spot);

  /** Writes this shape's members into the open object of a JSON Schema. */
  void describe(SchemaWriter out);

  /** A text of one or more lines that is not blank. */
  static TextShape text(int longest) {
    return new TextShape(1, longest, Optional.of(TextForm.NOT_BLANK));
  }

  /** A text of one line that is not blank. */
  static TextShape line(int longest) {
    return new TextShape(1, longest, Optional.of(TextForm.ONE_LINE));
  }

  /**
   * A text of a certain form.
   *
   * @param pattern regular expression that the whole text matches, in what Java and JSON Schema
   *     have in common
   * @param called what it is, such as "a currency code"
   * @param example a text of that form
   */
  static TextShape form(String pattern, String called, String example) {
    return new TextShape(1, TextForm.LONGEST, Optional.of(new TextForm(pattern, called, example)));
  }

  /** A web address, or the path of a file in the package. */
  static TextShape urlOrPath() {
    return new TextShape(1, TextForm.LONGEST, Optional.of(TextForm.URL_OR_PATH));
  }

  /** An identity such as {@code evidence/platform-transformation}. */
  static TextShape id() {
    return new TextShape(1, 200, Optional.of(TextForm.ID));
  }

  /** A short name such as {@code beyond-team-scope}. */
  static TextShape name() {
    return new TextShape(1, 100, Optional.of(TextForm.NAME));
  }

  /** One of these words. */
  static ChoiceShape choice(String... words) {
    return new ChoiceShape(List.of(words));
  }

  /** One of these words. */
  static ChoiceShape choice(List<String> words) {
    return new ChoiceShape(words);
  }

  /** Any number that can be computed with. */
  static NumberShape number() {
    return NumberShape.ANY;
  }

  /** A number without a fraction. */
  static NumberShape whole() {
    return NumberShape.ANY.withoutFraction();
  }

  /** A number without a fraction, from 0 on. */
  static NumberShape count() {
    return whole().atLeast(BigDecimal.ZERO);
  }

  static BoolShape bool() {
    return new BoolShape();
  }

  /** A month such as {@code 2025-06}. */
  static TimeShape month() {
    return new TimeShape(Grain.MONTH);
  }

  /** A day such as {@code 2025-06-30}. */
  static TimeShape day() {
    return new TimeShape(Grain.DAY);
  }

  static TimeShape dayOrMonth() {
    return new TimeShape(Grain.DAY_OR_MONTH);
  }

  /** A period such as {@code 2024-03..2025-08}, or {@code 2024-03..} while it runs. */
  static TimeShape period() {
    return new TimeShape(Grain.PERIOD);
  }

  static ListShape listOf(Shape item) {
    return new ListShape(item, 0, ListShape.MOST);
  }

  /** A single value, or a list of such values. */
  static OneOrManyShape oneOrMany(Shape item) {
    return new OneOrManyShape(item);
  }

  /** A single value, or a list or mapping that says more. */
  static EitherShape either(Shape single, Shape compound) {
    return new EitherShape(single, compound, EitherShape.Sign.COMPOUND);
  }

  /** A number, or a text that says it in words. */
  static EitherShape either(NumberShape number, TextShape text) {
    return new EitherShape(number, text, EitherShape.Sign.TEXT);
  }

  /** A mapping from names that the author chooses. */
  static MapShape mapOf(TextForm key, Shape value) {
    return new MapShape(key, value);
  }

  /** A mapping from short names that the author chooses. */
  static MapShape mapOf(Shape value) {
    return new MapShape(TextForm.NAME, value);
  }

  /**
   * A mapping with known keys.
   *
   * @param called what it is, such as "an outcome"
   * @param description one sentence on what it is for
   */
  static MappingShape mapping(String called, String description) {
    return new MappingShape(called, description, List.of(), false, List.of());
  }

  /** Whatever the author likes. */
  static AnyShape any() {
    return new AnyShape();
  }
}
