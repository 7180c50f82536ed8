package dev.dossier.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CriterionResultTest {
  private static final List<Indicator> INDICATORS =
      List.of(new Indicator("a", "A", "What counts."), new Indicator("b", "B", "What counts."));

  private static IndicatorResult indicator(int at, Share... shares) {
    return new IndicatorResult(
        INDICATORS.get(at), 0.5, State.EVIDENCED, Optional.empty(), List.of(shares));
  }

  @Test
  void theStrongestFileIsTheOneWithTheMostPointsInAllAndNotInOneIndicator() {
    CriterionResult criterion =
        new CriterionResult(
            new Criterion("c", "C", 1, "What is asked for.", OptionalInt.empty(), INDICATORS),
            1,
            0.5,
            0.5,
            50,
            Optional.empty(),
            List.of(
                indicator(0, new Share("once", 0.9, 3), new Share("twice", 0.5, 2)),
                indicator(1, new Share("twice", 0.5, 2), new Share("also once", 0.9, 3))));

    assertThat(criterion.strongest()).containsExactly("twice", "also once", "once");
  }
}
