package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Nature;
import dev.dossier.model.Outcome;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.ValueModel;
import dev.dossier.testing.Ladders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuerTest {
  private static final Valuer VALUER = new Valuer(Ladders.four(), "USD");

  /** Half a tenth of a percent of 8,000 hours is 4 hours, at 1.25 million each. */
  static List<ValueInput> outages() {
    return List.of(
        input("availability-before", "99.9", "99.9", "99.9", Basis.MEASURED),
        input("availability-after", "99.95", "99.94", "99.96", Basis.MEASURED),
        input("hours-per-year", "8000", "8000", "8000", Basis.MEASURED),
        input("cost-per-hour", "1250000", "1000000", "1500000", Basis.MEASURED));
  }

  static ValueInput input(String name, String value, String low, String high, Basis basis) {
    return new ValueInput(
        name,
        new BigDecimal(value),
        new BigDecimal(low),
        new BigDecimal(high),
        basis,
        Optional.empty());
  }

  private static ValueInput input(String name, String value) {
    return input(name, value, value, value, Basis.MEASURED);
  }

  @Test
  void aModelGivesItsResultWithRangeFormulaAndInputs() {
    Reckoning.Result result = result(VALUER, outages());
    assertThat(result.value()).isEqualTo(new BigDecimal(5_000_000));
    // 0.04 percent at the cheap end, 0.06 percent at the dear end
    assertThat(result.low()).isEqualTo(new BigDecimal(3_200_000));
    assertThat(result.high()).isEqualTo(new BigDecimal(7_200_000));
    assertThat(result.basis()).isEqualTo(Basis.MEASURED);
    assertThat(result.arithmetic()).isEqualTo("(99.95 - 99.9) / 100 * 8000 * 1250000");
    assertThat(result.unit().text()).isEqualTo("USD/year");
    assertThat(result.unit().yearly()).isTrue();
    assertThat(result.nature()).contains(Nature.AVOIDED_COST);
    assertThat(result.inputs())
        .extracting(used -> used.input().name())
        .containsExactly(
            "availability-before", "availability-after", "hours-per-year", "cost-per-hour");
    assertThat(result.inputs()).extracting(Reckoning.Used::unit).contains("USD");
  }

  private static Reckoning.Result result(Valuer valuer, List<ValueInput> inputs) {
    return (Reckoning.Result) reckoning(valuer, inputs);
  }

  private static Reckoning reckoning(Valuer valuer, List<ValueInput> inputs) {
    String model = valuer.playbook().valueModels().get(0).id();
    Outcome outcome = evidence("e").modelled(model, inputs).build().outcomes().get(0);
    return valuer.reckon(outcome).orElseThrow();
  }

  @Test
  void aResultIsNeverBetterKnownThanItsWeakestInput() {
    List<ValueInput> inputs = new ArrayList<>(outages());
    inputs.set(3, input("cost-per-hour", "1250000", "1250000", "1250000", Basis.PROJECTED));
    assertThat(result(VALUER, inputs).basis()).isEqualTo(Basis.PROJECTED);
    Evidence evidence = evidence("e").modelled("availability-to-cost", inputs).build();
    Worth worth = VALUER.worth(evidence.outcomes().get(0)).orElseThrow();
    assertThat(worth.basis()).isEqualTo(Basis.PROJECTED);
    assertThat(worth.moneyIn("USD")).isTrue();
    assertThat(worth.low()).isLessThan(worth.amount());
  }

  @Test
  void theLaddersOwnNumberStandsInAndIsAnEstimate() {
    List<ValueInput> inputs = new ArrayList<>(outages());
    inputs.remove(2);
    Reckoning.Result result = result(VALUER, inputs);
    assertThat(result.basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(result.inputs().get(2).fallback()).isTrue();
    assertThat(result.inputs().get(2).number().value()).isEqualTo(new BigDecimal(8760));
    assertThat(result.inputs().get(2).number().source()).contains("Arithmetic.");
  }

  @Test
  void aMissingInputIsNamed() {
    assertThat(reckoning(VALUER, outages().subList(0, 3)))
        .isEqualTo(
            new Reckoning.Fault(
                "availability-to-cost",
                Optional.of("cost-per-hour"),
                "The value model needs a number for this input."));
  }

  @Test
  void aFormulaWithoutResultIsAFaultAndNoException() {
    Valuer valuer = valuer("x / y", "x", "y");
    assertThat(reckoning(valuer, List.of(input("x", "1"), input("y", "0"))))
        .isInstanceOf(Reckoning.Fault.class);
    List<ValueInput> ranged = List.of(input("x", "1"), input("y", "1", "0", "2", Basis.MEASURED));
    assertThat(reckoning(valuer, ranged))
        .extracting("message")
        .isEqualTo("Within the ranges of its inputs the formula has no result.");
    assertThat(reckoning(valuer("x +", "x"), List.of(input("x", "1"))))
        .isInstanceOf(Reckoning.Fault.class);
    Outcome outcome =
        evidence("e")
            .modelled("model", List.of(input("x", "1"), input("y", "0")))
            .build()
            .outcomes()
            .get(0);
    assertThat(valuer.worth(outcome)).isEmpty();
  }

  @Test
  void tooManyRangesAreAFaultAndNoStall() {
    List<ValueInput> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      names.add("x" + i);
      inputs.add(input("x" + i, "1", "0", "2", Basis.MEASURED));
    }
    Valuer valuer = valuer(String.join(" + ", names), names.toArray(String[]::new));
    assertThat(reckoning(valuer, inputs)).isInstanceOf(Reckoning.Fault.class);
  }

  private static Valuer valuer(String formula, String... names) {
    ValueModel.Input[] inputs = new ValueModel.Input[names.length];
    for (int i = 0; i < names.length; i++) {
      inputs[i] = Ladders.input(names[i], Optional.empty());
    }
    Playbook base = Ladders.four();
    Playbook playbook =
        new Playbook(
            base.id(),
            base.title(),
            base.from(),
            base.to(),
            base.dimensions(),
            base.criteria(),
            base.scoring(),
            base.bands(),
            List.of(Ladders.model(formula, inputs)),
            base.document(),
            base.layouts(),
            base.phrases(),
            base.plan());
    return new Valuer(playbook, "USD");
  }

  @Test
  void anUnknownModelIsWorthNothingYet() {
    Outcome outcome = evidence("e").modelled("no-such", List.of()).build().outcomes().get(0);
    assertThat(VALUER.reckon(outcome)).isEmpty();
    assertThat(VALUER.worth(outcome)).isEmpty();
  }

  @Test
  void aChangeIsWorthTheDifferenceInTheDirectionThatIsBetter() {
    assertThat(change("61", "38", "USD", Optional.of(Better.LOWER))).isEqualTo("23");
    assertThat(change("61", "38", "USD", Optional.of(Better.HIGHER))).isEqualTo("-23");
    assertThat(change("10", "25", "ms", Optional.of(Better.HIGHER))).isEqualTo("15");
    assertThat(change("10", "25", "ms", Optional.of(Better.LOWER))).isEqualTo("-15");
  }

  @Test
  void withoutADirectionAChangeIsTakenForTheImprovementItIsToldAs() {
    assertThat(change("61", "38", "USD", Optional.empty())).isEqualTo("23");
    assertThat(change("10", "25", "USD", Optional.empty())).isEqualTo("15");
  }

  private static String change(String from, String to, String unit, Optional<Better> better) {
    Outcome outcome = evidence("e").change(from, to, unit, better).build().outcomes().get(0);
    return VALUER.worth(outcome).orElseThrow().amount().toPlainString();
  }

  @Test
  void theKindOfMoneyTellsTheDirection() {
    assertThat(worth("61", "38", Nature.SAVINGS).amount()).isEqualTo("23");
    assertThat(worth("38", "61", Nature.AVOIDED_COST).amount()).isEqualTo("-23");
    assertThat(worth("25", "10", Nature.REVENUE).amount()).isEqualTo("-15");
  }

  private static Worth worth(String from, String to, Nature nature) {
    Outcome.Amount.Change change =
        new Outcome.Amount.Change(new BigDecimal(from), new BigDecimal(to), Optional.empty());
    Outcome outcome =
        evidence("e")
            .outcome(change, "USD", Optional.empty(), Basis.MEASURED, Optional.of(nature))
            .build()
            .outcomes()
            .get(0);
    return VALUER.worth(outcome).orElseThrow();
  }

  @Test
  void moneyThatFellIsSavingsAndMoneyThatRoseIsRevenueUnlessTheFileSays() {
    assertThat(nature("61", "38", Optional.of(Better.LOWER))).contains(Nature.SAVINGS);
    assertThat(nature("10", "25", Optional.of(Better.HIGHER))).contains(Nature.REVENUE);
    assertThat(nature("10", "25", Optional.empty())).contains(Nature.REVENUE);
    Outcome stated =
        evidence("e").worth("5", "USD", Basis.MEASURED, Optional.empty()).build().outcomes().get(0);
    assertThat(VALUER.worth(stated).orElseThrow().nature()).isEmpty();
  }

  private static Optional<Nature> nature(String from, String to, Optional<Better> better) {
    Outcome outcome = evidence("e").change(from, to, "USD", better).build().outcomes().get(0);
    return VALUER.worth(outcome).orElseThrow().nature();
  }

  @Test
  void anAvoidedCostStaysOneAndWhatIsNoMoneyHasNoKind() {
    assertThat(worth("38", "61", Nature.AVOIDED_COST).nature()).contains(Nature.AVOIDED_COST);
    Outcome faster =
        evidence("e").change("310", "260", "ms", Optional.empty()).build().outcomes().get(0);
    assertThat(VALUER.worth(faster).orElseThrow().nature()).isEmpty();
  }

  @Test
  void moneyThatDidNotMoveIsNothingEarned() {
    assertThat(change("10", "10", "USD", Optional.empty())).isEqualTo("0");
    assertThat(nature("10", "10", Optional.empty())).contains(Nature.REVENUE);
  }

  @Test
  void onlyAModelledOutcomeIsReckoned() {
    Outcome stated =
        evidence("e").worth("5", "USD", Basis.MEASURED, Optional.empty()).build().outcomes().get(0);
    assertThat(VALUER.reckon(stated)).isEmpty();
  }

  @Test
  void theWholeOfAnAmountIsTheAmountItselfDigitForDigit() {
    BigDecimal long_ = new BigDecimal("1234567890123456789012345678901234567890.5");
    Worth worth =
        new Worth(long_, long_, long_, Measurement.of("USD"), Optional.empty(), Basis.MEASURED);
    assertThat(worth.times(new BigDecimal("1.0"))).isEqualTo(worth);
  }

  @Test
  void aModelMayHaveManyInputsOfWhichTwelveHaveARange() {
    assertThat(ranges(14, 0)).isInstanceOf(Reckoning.Result.class);
    assertThat(ranges(14, 12)).isInstanceOf(Reckoning.Result.class);
    assertThat(ranges(14, 13)).isInstanceOf(Reckoning.Fault.class);
  }

  private static Reckoning ranges(int inputs, int ranged) {
    List<String> names = IntStream.range(0, inputs).mapToObj(i -> "x" + i).toList();
    List<ValueInput> numbers =
        IntStream.range(0, inputs)
            .mapToObj(i -> input("x" + i, "1", "1", i < ranged ? "2" : "1", Basis.MEASURED))
            .toList();
    return reckoning(valuer(String.join(" + ", names), names.toArray(String[]::new)), numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5 * 2",
    "0, 0 * 2",
    "-5, (-5) * 2",
    "1E-29, 0.00000000000000000000000000001 * 2",
    "1E-30, 1E-30 * 2",
    "1E+29, 100000000000000000000000000000 * 2",
    "1E+30, 1E+30 * 2"
  })
  void theArithmeticReadsAsItWouldBeWritten(String number, String arithmetic) {
    assertThat(result(valuer("x * 2", "x"), List.of(input("x", number))).arithmetic())
        .isEqualTo(arithmetic);
  }
}
