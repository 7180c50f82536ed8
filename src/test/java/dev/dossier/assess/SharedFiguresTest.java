package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.SharedFigures.Because;
import dev.dossier.assess.SharedFigures.Pair;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Outcome;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedFiguresTest {

  private static Outcome outcome(String metric, String value, String unit, String source) {
    return new Outcome(
        metric,
        new Outcome.Amount.Stated(new BigDecimal(value)),
        Measurement.of(unit),
        Optional.empty(),
        Optional.empty(),
        Basis.MEASURED,
        Optional.of(source),
        Optional.empty(),
        "outcomes[0]");
  }

  private static List<Pair> shared(Outcome... outcomes) {
    PackageDraft draft = PackageDraft.empty();
    for (int i = 0; i < outcomes.length; i++) {
      draft.with(evidence("e" + i).outcome(outcomes[i]));
    }
    return SharedFigures.in(draft.build(), Ladders.four());
  }

  @Test
  void oneMetricWithOneValueInTwoFilesIsOneResult() {
    List<Pair> pairs =
        shared(
            outcome("Infrastructure  cost", "23000000", "USD/year", "https://a.example"),
            outcome("infrastructure cost", "23000000.00", "USD per year", "https://b.example"));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).because()).isEqualTo(Because.SAME_METRIC);
    assertThat(pairs.get(0).first().id()).isEqualTo("e0");
    assertThat(pairs.get(0).second().id()).isEqualTo("e1");
  }

  @Test
  void oneSourceWithOneAmountOfMoneyInTwoFilesIsOneResult() {
    List<Pair> pairs =
        shared(
            outcome("cost of storage", "5", "USD", "https://a.example"),
            outcome("cost of disks", "5", "USD", "https://a.example"));
    assertThat(pairs).extracting(Pair::because).containsExactly(Because.SAME_SOURCE);
  }

  @Test
  void differentResultsStandBesideEachOther() {
    assertThat(
            shared(
                outcome("cost", "5", "USD", "https://a.example"),
                outcome("cost", "6", "USD", "https://a.example"),
                outcome("cost", "5", "EUR", "https://a.example"),
                outcome("cost", "5", "USD/year", "https://b.example"),
                outcome("delay", "7", "ms", "https://c.example"),
                outcome("waiting time", "7", "ms", "https://c.example"),
                outcome("nothing", "0", "USD", "https://d.example"),
                outcome("nothing", "0", "USD", "https://d.example")))
        .isEmpty();
  }

  @Test
  void eachFurtherTellingIsPairedWithTheFirst() {
    Outcome same = outcome("cost", "5", "USD", "https://a.example");
    assertThat(shared(same, same, same))
        .extracting(pair -> pair.first().id() + " " + pair.second().id())
        .containsExactly("e0 e1", "e0 e2");
    assertThat(shared(same, same))
        .as("the metric shows more than the source")
        .extracting(Pair::because)
        .containsExactly(Because.SAME_METRIC);
  }

  @Test
  void oneFileMayTellItsResultTwice() {
    Outcome same = outcome("cost", "5", "USD", "https://a.example");
    Evidence once = evidence("e").outcome(same).outcome(same).build();
    assertThat(SharedFigures.in(PackageDraft.of(once), Ladders.four())).isEmpty();
  }
}
