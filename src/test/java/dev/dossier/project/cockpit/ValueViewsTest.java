package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.ValueView.FormulaView;
import dev.dossier.project.cockpit.ValueView.InputView;
import dev.dossier.project.cockpit.ValueView.UseView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class ValueViewsTest {
  private static final PackageText RUN_COST =
      small()
          .modelled(
              "run-cost",
              "cost-before: {value: 900000, low: 800000, high: 900000}, cost-after: 400000");

  @Test
  void aModelTellsItsFormulaAndItsInputsInThePackagesCurrency() {
    FormulaView cost = formula(small(), "run-cost");

    assertThat(cost.formula()).isEqualTo("cost-before - cost-after");
    assertThat(cost.unit()).isEqualTo("USD/year");
    assertThat(cost.inputs())
        .contains(new InputView("cost-before", "Yearly cost before", "USD/year", ""));
    assertThat(formula(small(), "availability-to-cost").inputs())
        .contains(new InputView("hours-per-year", "Hours of service in a year", "hours", "8,760"));
    assertThat(cost.uses()).isEmpty();
  }

  @Test
  void theEvidenceThatUsesAModelStandsBesideItWithItsResultAndRange() {
    assertThat(formula(RUN_COST, "run-cost").uses())
        .extracting(
            use -> use.evidence().text(), use -> use.model().result(), use -> use.model().range())
        .containsExactly(tuple("Platform", "$500K a year", "$400K a year to $500K a year"));
    assertThat(formula(RUN_COST, "run-cost").uses())
        .extracting(UseView::metric)
        .containsExactly("run cost");
    assertThat(chapter(RUN_COST, ValueView.class).standing())
        .isEqualTo("5 value models; the evidence uses 1.");
  }

  @Test
  void executivesHearItInThePlaybooksOrder() {
    assertThat(chapter(small(), ValueView.class).narrative())
        .extracting(AdviceView::title)
        .startsWith("Problem and opportunity")
        .endsWith("Technical appendix");
  }

  private static FormulaView formula(PackageText text, String id) {
    return chapter(text, ValueView.class).formulas().stream()
        .filter(formula -> formula.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
