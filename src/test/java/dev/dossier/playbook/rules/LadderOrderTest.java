package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.playbook.PlaybookLoader;
import dev.dossier.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "credibility: {claimed: 0.65, artifact: 0.6} |2:42|`artifact` is 0.6|`claimed` with 0.65",
        "credibility: {artifact: 0.7, recorded: 0.6} |2:42|`recorded` is 0.6|`artifact` with 0.7",
        "credibility: {recorded: 0.9, verified: 0.8} |2:42|`verified` is 0.8|`recorded` with 0.9",
        "basis: {measured: 0.5, estimated: 0.6}      |2:21|`measured` is 0.5|`estimated` with 0.6",
        "basis: {estimated: 0.6, projected: 0.7}     |2:22|`estimated` is 0.6|`projected` with 0.7",
        "recency: {fresh-months: 9, stale-months: 8} |2:44|`stale-months` is 8|`fresh-months` with"
            + " 9",
      })
  void eachPairInTheWrongOrderIsFoundAtTheLarger(
      String scoring, String place, String larger, String smaller) {
    assertThat(whole(scoring))
        .containsExactly(place + " format/ladder-order " + larger + ", less than " + smaller);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "credibility: {claimed: 0.65}|2:26|`artifact` is 0.6, less than `claimed` with 0.65",
        "recency: {stale-months: 12} |2:27|`stale-months` is 12, less than `fresh-months` with 24",
        "basis: {measured: 0.79}     |2:21|`measured` is 0.79, less than `estimated` with 0.8",
      })
  void whatTheLadderLeavesOutHasItsUsualValue(String scoring, String place, String message) {
    assertThat(whole(scoring)).containsExactly(place + " format/ladder-order " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credibility: {claimed: 0.6, artifact: 0.6, recorded: 0.6, verified: 0.6}",
        "basis: {measured: 0, estimated: 0, projected: 0}",
        "recency: {fresh-months: 12, stale-months: 12}",
        "magnitude: {floor: 0.9}",
      })
  void equalStepsAreFine(String scoring) {
    assertThat(whole(scoring)).isEmpty();
  }

  @Test
  void aLadderWithoutParametersIsNotCompared() {
    assertThat(LadderText.findings(LadderText.SMALL)).isEmpty();
  }

  @Test
  void aValueThatCannotBeReadIsNotCompared() {
    assertThat(whole("credibility: {claimed: most, artifact: 0.1}"))
        .singleElement()
        .asString()
        .startsWith("2:26 format/wrong-type");
  }

  @Test
  void aChangeIsComparedWithTheLadderItExtends() {
    assertThat(
            LadderText.findings(
                """
                extends: l6-l7
                scoring:
                  credibility: {claimed: 0.9}
                  basis: {estimated: 0.4}
                """))
        .containsExactly(
            "3:26 format/ladder-order `artifact` is 0.6, less than `claimed` with 0.9",
            "4:22 format/ladder-order `estimated` is 0.4, less than `projected` with 0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months: {first: 7, last: 6}|`last` is 6, less than `first` with 7",
        "months: {first: 6, last: 6}|",
      })
  void aSpanThatEndsBeforeItBeginsIsFoundAndNoPlanIsMadeOfIt(String months, String message) {
    String ladder =
        LadderText.SMALL + "plan:\n  phases:\n    - {id: only, title: Only, " + months + "}\n";

    assertThat(LadderText.findings(ladder))
        .isEqualTo(message == null ? List.of() : List.of("41:56 format/ladder-order " + message));
    assertThat(new PlaybookLoader().read(new SourceText("playbook.yaml", ladder)).playbook())
        .matches(playbook -> playbook.isPresent() == (message == null));
  }

  @Test
  void aRangeHasItsLeastBeforeItsMost() {
    assertThat(LadderText.findings("typical-years: {least: 4, most: 2}\n" + LadderText.SMALL))
        .containsExactly("1:33 format/ladder-order `most` is 2, less than `least` with 4");
  }

  @Test
  void theBundledLaddersKeepTheOrder() {
    PlaybookLoader loader = new PlaybookLoader();
    assertThat(PlaybookLoader.bundled())
        .allSatisfy(name -> assertThat(loader.bundled(name).findings()).isEmpty());
  }

  /** The findings of a small ladder whose parameters stand at its beginning. */
  private static List<String> whole(String scoring) {
    return LadderText.findings("scoring:\n  " + scoring + "\n" + LadderText.SMALL);
  }
}
