package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.words.Lexicon.Match;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          List.of(
              "very = drop it",
              "the very !",
              "significantly ~ say by how much",
              "world class = say by which measure",
              "a number of = give the number",
              "various ? name them",
              "so"));

  @Test
  void aWordIsFoundWhereItStands() {
    assertThat(LEXICON.in("It was very hard."))
        .containsExactly(new Match("very", "drop it", 7, 11));
  }

  @Test
  void letterCaseAndHyphensDoNotMatter() {
    assertThat(LEXICON.in("World-class work, WORLD CLASS people."))
        .extracting(Match::text)
        .containsExactly("World-class", "WORLD CLASS");
  }

  @Test
  void aWordInsideAnotherIsNotFound() {
    assertThat(LEXICON.in("Every solid number of avery.")).isEmpty();
  }

  @Test
  void aLongerPhraseThatIsAllRightCoversAShorterOne() {
    assertThat(LEXICON.in("On the very first day.")).isEmpty();
  }

  @Test
  void someWordsAreAllRightBesideAFigure() {
    assertThat(LEXICON.in("It fell significantly.")).hasSize(1);
    assertThat(LEXICON.in("It fell significantly, by 30 %.")).isEmpty();
    assertThat(LEXICON.in("It fell significantly, by {{savings}}.")).isEmpty();
  }

  @Test
  void someWordsAreAllRightWhereNamesFollow() {
    assertThat(LEXICON.in("It has various parts.")).hasSize(1);
    assertThat(LEXICON.in("It has various parts, such as a router.")).isEmpty();
  }

  @Test
  void theNameOfAComputedFigureIsNoWord() {
    assertThat(LEXICON.in("{{very}} and {{so}}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"superlatives", "weasels"})
  void everyWordThatIsFoundFaultWithHasARemedy(String list) {
    assertThat(Lexicon.named(list).entries().values().stream().flatMap(List::stream))
        .allSatisfy(
            entry -> {
              assertThat(entry.words()).isNotEmpty();
              assertThat(entry.remedy().isEmpty()).isEqualTo(entry.mark() == Lexicon.Mark.NEVER);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"superlatives", "weasels", "consequences", "complexity"})
  void noPhraseIsListedTwice(String list) {
    assertThat(Lexicon.named(list).entries().values().stream().flatMap(List::stream))
        .extracting(Lexicon.Entry::words)
        .doesNotHaveDuplicates();
  }

  @Property
  void matchesStandInTheTextInOrder(@ForAll String text) {
    int end = 0;
    for (Match match : LEXICON.in(text)) {
      assertThat(text.substring(match.from(), match.to())).isEqualTo(match.text());
      assertThat(match.from()).isGreaterThanOrEqualTo(end);
      end = match.to();
    }
  }
}
