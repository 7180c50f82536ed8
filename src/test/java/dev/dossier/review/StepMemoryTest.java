package dev.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.review.StepMemory.Moved;
import dev.dossier.review.StepMemory.Outcome;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepMemoryTest {
  private static final Outcome OTHER =
      new Outcome(new State.Unreadable("worked out anew"), Optional.empty());

  @Property(tries = 300)
  void whatIsKeptIsRememberedToTheLastBit(@ForAll("outcomes") Outcome outcome) {
    StepMemory first = StepMemory.of(Optional.empty());
    assertThat(first.of("key", () -> outcome)).isEqualTo(outcome);
    assertThat(first.learnt()).isTrue();

    StepMemory second = StepMemory.of(Optional.of(first.text()));
    assertThat(second.of("key", () -> OTHER)).isEqualTo(outcome);
    assertThat(second.learnt()).isFalse();
    assertThat(second.text()).isEqualTo(first.text());
  }

  @Provide
  Arbitrary<Outcome> outcomes() {
    Arbitrary<Double> points = Arbitraries.doubles().between(-100, 100);
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12).withChars("ab\\\t\n\r\u2028ü ");
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 99);
    Arbitrary<State> state =
        Arbitraries.oneOf(
            points.map(State.Scored::new),
            Combinators.combine(count, count).as(State.Withheld::new),
            text.map(State.Unreadable::new));
    Arbitrary<List<Cause>> causes =
        Combinators.combine(text, text, points).as(Cause::new).list().ofMaxSize(3);
    return Combinators.combine(
            state, Combinators.combine(points, causes, count).as(Moved::new).optional())
        .as(Outcome::new);
  }

  @Test
  void whatNobodyAskedForIsForgotten() {
    StepMemory first = StepMemory.of(Optional.empty());
    first.of("old", () -> OTHER);
    StepMemory second = StepMemory.of(Optional.of(first.text()));
    second.of("new", () -> OTHER);

    assertThat(second.text()).contains("new").doesNotContain("old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "key",
        "key\tscored\t61\t\t",
        "key\tscored\tNaN\t\t\t",
        "key\tscored\tInfinity\t\t\t",
        "key\tscored\t1e9\t\t\t",
        "key\tscored\tmany\t\t\t",
        "key\tpraised\t61\t\t\t",
        "key\twithheld\t3\t\t\t",
        "key\tscored\t61\t\t60\tfew",
        "key\tscored\t61\t\t60\t1\tfile",
        "key\tscored\t61\t\t60\t1\tfile\twhat\tNaN"
      })
  void aLineThatMakesNoSenseIsPassedOver(String line) {
    assertThat(StepMemory.of(Optional.of(line)).of("key", () -> OTHER)).isEqualTo(OTHER);
  }
}
