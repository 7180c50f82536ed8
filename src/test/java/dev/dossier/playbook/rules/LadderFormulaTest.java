package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderFormulaTest {

  @Test
  void aFormulaThatCannotBeReadIsFoundWhereItStops() {
    assertThat(LadderText.changed("formula: before - after", "formula: (before - after"))
        .singleElement()
        .asString()
        .startsWith("27:")
        .contains("format/ladder-formula this formula cannot be read: ");
  }

  @Test
  void aNameThatIsNoInputIsFoundInTheFormula() {
    assertThat(LadderText.changed("formula: before - after", "formula: before - aftre"))
        .containsExactly("27:23 format/ladder-formula `aftre` is no input of this value model");
  }

  @Test
  void inQuotesThePlaceIsOneFurther() {
    assertThat(LadderText.changed("formula: before - after", "formula: \"before - aftre\""))
        .containsExactly("27:24 format/ladder-formula `aftre` is no input of this value model");
  }

  @Test
  void aMinusWithoutSpacesIsPartOfAName() {
    assertThat(LadderText.changed("formula: before - after", "formula: before-after"))
        .containsExactly(
            "27:14 format/ladder-formula `before-after` is no input of this value model");
  }

  @Test
  void aFormulaOfItsInputsIsFine() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
  }

  @Test
  void aModelWithoutAFormulaHasNothingToRead() {
    assertThat(LadderText.changed("    formula: before - after\n", ""))
        .containsExactly("24:5 format/missing-key `value-models[0].formula` is missing");
  }
}
