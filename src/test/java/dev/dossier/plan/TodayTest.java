package dev.dossier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.GainKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the seven places of a day are dealt. */
class TodayTest {
  @ParameterizedTest
  @CsvSource({
    "9, 9, 9,  3, 2, 2",
    "9, 9, 0,  4, 3, 0",
    "0, 9, 9,  0, 4, 3",
    "1, 9, 9,  1, 3, 3",
    "9, 1, 9,  3, 1, 3",
    "0, 0, 9,  0, 0, 7",
    "2, 1, 1,  2, 1, 1",
    "0, 0, 0,  0, 0, 0"
  })
  void theSevenPlacesAreDealtInTurnAndWhatAListDoesNotNeedTheOthersGet(
      int due, int moves, int risks, int firstDue, int firstMoves, int firstRisks) {
    Today today = today(due, moves, risks);

    assertThat(today.due().first()).hasSize(firstDue);
    assertThat(today.moves().first()).hasSize(firstMoves);
    assertThat(today.risks().first()).hasSize(firstRisks);
  }

  @Property
  void aDayHoldsSevenThingsAtMostAndNoFewerThanThereAre(
      @ForAll @IntRange(max = 12) int due,
      @ForAll @IntRange(max = 12) int moves,
      @ForAll @IntRange(max = 12) int risks) {
    Today today = today(due, moves, risks);
    List<Today.Few<?>> lists = List.of(today.due(), today.moves(), today.risks());

    assertThat(lists.stream().mapToInt(few -> few.first().size()).sum())
        .isEqualTo(Math.min(7, due + moves + risks));
    int longest = lists.stream().mapToInt(few -> few.first().size()).max().orElse(0);
    assertThat(lists)
        .as("a list is a place behind another only where it has nothing left, or the deal ended")
        .allMatch(few -> few.rest() == 0 || few.first().size() >= longest - 1);
    assertThat(today.due().rest()).isEqualTo(due - today.due().first().size());
  }

  private static Today today(int due, int moves, int risks) {
    LocalDate day = LocalDate.of(2026, 7, 1);
    return Today.of(
        Collections.nCopies(due, new Due("plan/a", "A", "action", day, false)),
        Collections.nCopies(moves, new Move(new Gain(1, GainKind.ARTIFACT, "a"), "A", 1)),
        Stream.generate(() -> new Risk(Risk.Kind.CONTACT, "b", "B", Optional.of(day), 0))
            .limit(risks)
            .toList(),
        true);
  }
}
