package dev.dossier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Checks;
import dev.dossier.playbook.plan.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

  @ParameterizedTest
  @EnumSource
  void rulesThatThereAreShowASignalUnlessAFigureDoes(Signal signal) {
    assertThat(Checks.all()).extracting(Check::id).containsAll(Signals.rules(signal));
    assertThat(Signals.rules(signal).isEmpty()).isEqualTo(!signal.hasPlaces());
  }
}
