package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Place;
import dev.dossier.model.Period;
import dev.dossier.source.ShapeChecker.Checked;
import dev.dossier.source.YamlNode.Mapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final MappingShape OUTCOME =
      Shape.mapping("an outcome", "One result.")
          .required("metric", Shape.line(80), "What was measured.")
          .optional("to", Shape.number(), "The value afterwards.");
  private static final MappingShape FILE =
      Shape.mapping("a file", "A file.")
          .required("title", Shape.text(80), "Its name.")
          .optional("share", Shape.number().above(0).atMost(1), "Own share.")
          .optional("count", Shape.count(), "How many.")
          .optional("ready", Shape.bool(), "Whether it is ready.")
          .optional("since", Shape.month(), "Since when.")
          .optional("due", Shape.day(), "Until when.")
          .optional("period", Shape.period(), "When.")
          .optional("tags", Shape.oneOrMany(Shape.name()), "Tags.")
          .optional("outcomes", Shape.listOf(OUTCOME), "Results.")
          .optional("best", OUTCOME, "The best result.")
          .optional("reach", Shape.mapOf(Shape.number()), "How far.");

  private static Checked checked(String yaml) {
    var node = new YamlReader().read(new SourceText("f", yaml)).node().orElseThrow();
    return ShapeChecker.check((Mapping) node, FILE, Place.startOf("f"));
  }

  @Test
  void valuesAreReadByTheTypesOfTheirShapes() {
    Checked checked =
        checked(
            """
            title: |
              Two
              lines
            share: 5e-1
            count: 3.0
            ready: True
            since: 2023-06
            due: 2025-06-30
            """);
    Values values = checked.values();
    assertThat(checked.sound()).isTrue();
    assertThat(values.text("title")).hasValue("Two\nlines");
    assertThat(values.number("share").orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(values.whole("count")).hasValue(3);
    assertThat(values.bool("ready")).hasValue(true);
    assertThat(values.month("since")).hasValue(YearMonth.of(2023, 6));
    assertThat(values.day("due")).hasValue(LocalDate.of(2025, 6, 30));
    assertThat(values.text("period")).isEmpty();
    assertThat(values.has("period")).isFalse();
  }

  @Test
  void aPeriodOfMonthsBeginsOnTheFirstAndEndsOnTheLastDay() {
    assertThat(checked("title: x\nperiod: 2024-02..2024-02").values().period("period"))
        .hasValue(
            new Period(
                LocalDate.of(2024, 2, 1),
                Optional.of(LocalDate.of(2024, 2, 29)),
                "2024-02..2024-02"));
    assertThat(checked("title: x\nperiod: 2024-02").values().period("period").orElseThrow().last())
        .hasValue(LocalDate.of(2024, 2, 29));
    assertThat(
            checked("title: x\nperiod: 2024-02-05..")
                .values()
                .period("period")
                .orElseThrow()
                .last())
        .isEmpty();
  }

  @Test
  void whatDoesNotFitIsAbsentAndTheRestIsThere() {
    Checked checked =
        checked(
            "title: x\nshare: 2\ntags: [a, '', b]\noutcomes: [{metric: a}, {to: 1}, {metric: c}]");
    Values values = checked.values();
    assertThat(checked.findings()).hasSize(3);
    assertThat(values.number("share")).isEmpty();
    assertThat(values.has("share")).isTrue();
    assertThat(values.texts("tags")).containsExactly("a", "b");
    assertThat(values.mappings("outcomes"))
        .extracting(Values::path)
        .containsExactly("outcomes[0]", "outcomes[2]");
  }

  @Test
  void oneValueIsAListOfOne() {
    assertThat(checked("title: x\ntags: a").values().texts("tags")).containsExactly("a");
    assertThat(checked("title: x").values().texts("tags")).isEmpty();
  }

  @Test
  void pathsAndPlacesLeadToTheFile() {
    Values values = checked("title: x\noutcomes:\n  - metric: a\n    to: 1").values();
    Values outcome = values.mappings("outcomes").get(0);
    assertThat(outcome.path("to")).isEqualTo("outcomes[0].to");
    assertThat(Reading.at(outcome.place())).isEqualTo("3:5+6");
    assertThat(Reading.at(outcome.place("to"))).isEqualTo("4:9+1");
    assertThat(Reading.at(outcome.place("absent"))).isEqualTo("3:5+6");
  }

  @Test
  void aMappingOfNumbersKeepsTheOrderOfTheFile() {
    assertThat(
            checked("title: x\nreach: {teams: 47, engineers: 127, a: b}").values().numbers("reach"))
        .containsExactly(
            Map.entry("teams", new BigDecimal(47)), Map.entry("engineers", new BigDecimal(127)));
  }

  @Test
  void keysOfTheAuthorsOwnAreThereUnchecked() {
    Values values = checked("title: x\nx-mood: {good: 1}\nbest: {metric: a, x-y: 2}").values();
    assertThat(values.keys()).containsExactly("title", "x-mood", "best");
    assertThat(values.mapping("best").flatMap(b -> b.number("x-y"))).hasValue(new BigDecimal(2));
  }

  @Test
  void allFaultsAreFoundNotTheFirst() {
    assertThat(
            checked("titel: x\nshare: 2\ncount: 1.5\nready: yes\nsince: 2023\ndue: now\nperiod: []")
                .findings())
        .hasSize(8);
  }
}
