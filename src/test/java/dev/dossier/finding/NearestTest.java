package dev.dossier.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("title", "supports", "share", "level-since", "to", "consensus", "measured");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "suports, supports",
    "supprots, supports",
    "Share, share",
    "level_since, level-since",
    "concensus, consensus",
    "measurd, measured",
    "ot, to"
  })
  void aMisspeltNameLeadsToTheOneThatIsMeant(String misspelt, String meant) {
    assertThat(Nearest.to(misspelt, KNOWN)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "candidate", "''"})
  void aNameWithTooLittleInCommonLeadsNowhere(String name) {
    assertThat(Nearest.to(name, KNOWN)).isEmpty();
  }

  @Test
  void aVeryLongNameLeadsNowhere() {
    assertThat(Nearest.to("t".repeat(100_000), KNOWN)).isEmpty();
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
    assertThat(Nearest.to("bat", List.of("cat", "bar"))).hasValue("bar");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, ab, 1",
    "abc, acb, 1",
    "abc, xyz, 3",
    "'', abc, 3",
    "ca, abc, 3"
  })
  void aSwapOfNeighboursIsOneChange(String one, String other, int changes) {
    assertThat(Nearest.distance(one, other)).isEqualTo(changes);
    assertThat(Nearest.distance(other, one)).isEqualTo(changes);
  }
}
