package dev.dossier.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.harvest.Achievement.Basis;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Signs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HintTest {
  private static final OptionalInt NONE = OptionalInt.empty();

  @Test
  void aWordHintsWhenTwoSubjectsHaveIt() {
    Achievement work = work(List.of("A platform", "Platforms for all", "Move a form"), 0);

    assertThat(Hint.of(work, List.of(indicator(new Signs(List.of("platform"), NONE, NONE, NONE)))))
        .containsExactly(new Hint("x", "“platform” in 2 subjects"));
    assertThat(Hint.of(work, List.of(indicator(new Signs(List.of("form"), NONE, NONE, NONE)))))
        .isEmpty();
  }

  @Test
  void numbersHintFromTheirLeastOn() {
    Achievement work = work(List.of("A", "B", "C"), 6);

    assertThat(Hint.of(work, List.of(indicator(signs(3, 1, 12)))))
        .containsExactly(
            new Hint(
                "x", "3 people named by the commits, 1 repositories in all, 12 months of work"));
    assertThat(Hint.of(work, List.of(indicator(signs(4, 2, 13))))).isEmpty();
    assertThat(Hint.of(work, List.of(indicator(Signs.NONE)))).isEmpty();
  }

  private static Signs signs(int people, int repositories, int months) {
    return new Signs(
        List.of(), OptionalInt.of(people), OptionalInt.of(repositories), OptionalInt.of(months));
  }

  private static Indicator indicator(Signs signs) {
    return new Indicator("x", "X", "An x.", signs);
  }

  /** Commits that are so many months apart, each with another helper. */
  private static Achievement work(List<String> subjects, int apart) {
    List<Contribution> commits =
        IntStream.range(0, subjects.size())
            .mapToObj(
                i ->
                    new Contribution(
                        "shop",
                        Integer.toHexString(i).repeat(40),
                        LocalDate.of(2025, 1, 1).plusMonths((long) i * apart),
                        subjects.get(i),
                        true,
                        Optional.empty(),
                        List.of("a/F" + i),
                        List.of("Helper " + i)))
            .toList();
    return new Achievement(
        Basis.AREA, "shop:a", "A", "a commit", commits, 0, List.of(), List.of("a"));
  }
}
