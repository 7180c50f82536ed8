package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.CardView.FigureLineView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class CardViewsTest {

  @Test
  void eachFigureLeadsToHowItWasComputedAndToTheFilesItComesFrom() {
    FigureLineView impact = line(small(), "measured impact");

    assertThat(impact.figure().text()).isEqualTo("$500K a year");
    assertThat(impact.figure().href()).contains("figures.html#total-impact");
    assertThat(impact.explanation()).isNotBlank();
    assertThat(impact.sources())
        .extracting(source -> source.text(), source -> source.href().orElse(""))
        .containsExactly(tuple("Platform", "evidence/platform.html"));
  }

  @Test
  void twoNamesOfOneFigureAreOneLine() {
    assertThat(view(small()).figures())
        .extracting(FigureLineView::label, line -> line.figure().text())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatNothingStandsBehindIsNotOnTheCardAndIsNamedBesideIt() {
    assertThat(view(small()).missing()).contains("teams", "patents").doesNotContain("total-impact");
  }

  @Test
  void aLineNamesThreeFilesAndCountsTheOthers() {
    PackageText text = small();
    for (int i = 1; i <= 4; i++) {
      text =
          text.with(
              "content/evidence/more-" + i + ".md",
              text.text(PackageText.PLATFORM).replace("Platform", "More " + i));
    }
    FigureLineView impact = line(text, "measured impact");

    assertThat(impact.sources()).hasSize(3);
    assertThat(impact.more()).isEqualTo(2);
  }

  private static FigureLineView line(PackageText text, String label) {
    return view(text).figures().stream()
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static CardView view(PackageText text) {
    return chapter(text, CardView.class);
  }
}
