package dev.dossier.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Map<String, BigDecimal> NUMBERS =
      Map.of(
          "before", new BigDecimal(10),
          "after", new BigDecimal(4),
          "conversion-per-100ms", new BigDecimal("0.5"),
          "none", BigDecimal.ZERO);

  @ParameterizedTest
  @CsvSource({
    "2 + 3 * 4, 14",
    "(2 + 3) * 4, 20",
    "10 - 4 - 3, 3",
    "100 / 10 / 5, 2",
    "before - after, 6",
    "before -after, 6",
    "before*after, 40",
    "2-1, 1",
    "-before + after, -6",
    "-(before - after) * 2, -12",
    "before - -after, 14",
    "conversion-per-100ms * before, 5",
    "0.1 + 0.2, 0.3",
    "1 / 3 * 3, 1",
    "2 / 3 * 3000000, 2000000",
    "5000000, 5000000",
    "none * before, 0"
  })
  void arithmeticComesOutAsOnPaper(String text, String result) {
    assertThat(formula(text).evaluate(NUMBERS))
        .isEqualTo(new Formula.Value(new BigDecimal(result)));
  }

  private static Formula formula(String text) {
    return ((Formula.Understood) Formula.read(text)).formula();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "before +     | 7  | The formula ends where a number, a name or a parenthesis is due.",
        "before after | 7  | A formula has an operator here, not “a”.",
        "3 ms         | 2  | A formula has an operator here, not “m”.",
        "(1 + 2       | 0  | This parenthesis is never closed.",
        "(1 + 2 3     | 7  | A formula has an operator or a closing parenthesis here, not “3”.",
        "1 + 2)       | 5  | A formula has an operator here, not “)”.",
        "a ^ b        | 2  | A formula has an operator here, not “^”.",
        "a × b        | 2  | A formula has an operator here, not “×”.",
        "* 2          | 0  | A formula has a number, a name or a parenthesis here, not “*”.",
        "1.           | 1  | A formula has an operator here, not “.”.",
        "''           | 0  | The formula ends where a number, a name or a parenthesis is due."
      })
  void whatCannotBeReadSaysWhere(String text, int offset, String message) {
    assertThat(Formula.read(text)).isEqualTo(new Formula.Fault(offset, 1, message));
  }

  @Test
  void aDivisionByZeroIsAFaultAtItsPlace() {
    assertThat(formula("1 + before / (none * 2)").evaluate(NUMBERS))
        .isEqualTo(new Formula.Fault(11, 1, "The formula divides by zero here."));
  }

  @Test
  void aNameWithoutANumberIsAFaultAtItsPlace() {
    assertThat(formula("before - latency-after").evaluate(NUMBERS))
        .isEqualTo(new Formula.Fault(9, 13, "There is no number for latency-after."));
  }

  @Test
  void numbersBeyondAllMeasureAreAFault() {
    BigDecimal immense = new BigDecimal("1e2000000000");
    assertThat(formula("x * x").evaluate(Map.of("x", immense))).isInstanceOf(Formula.Fault.class);
    assertThat(formula("x + 1").evaluate(Map.of("x", immense))).isInstanceOf(Formula.Value.class);
  }

  @Test
  void namesKeepTheirHyphensAndTheirPlaces() {
    assertThat(formula("(latency-before - latency-after) / 100 * latency-after").names())
        .containsExactly(
            new Term.Name(1, "latency-before"),
            new Term.Name(18, "latency-after"),
            new Term.Name(41, "latency-after"));
  }

  @Test
  void theTextCanBeShownWithNumbersForNames() {
    assertThat(formula("(before - after) * 2").textWith(name -> NUMBERS.get(name).toString()))
        .isEqualTo("(10 - 4) * 2");
  }

  @Test
  void hostileFormulasEndInAFault() {
    assertThat(Formula.read("(".repeat(1900))).isInstanceOf(Formula.Fault.class);
    assertThat(Formula.read("- ".repeat(900) + "1")).isInstanceOf(Formula.Fault.class);
    assertThat(Formula.read("1 + ".repeat(5000) + "1")).isInstanceOf(Formula.Fault.class);
    Formula longest = formula("a" + "+a".repeat(999));
    assertThat(longest.evaluate(Map.of("a", BigDecimal.ONE)))
        .isEqualTo(new Formula.Value(new BigDecimal(1000)));
    assertThat(longest.names()).hasSize(1000);
  }
}
