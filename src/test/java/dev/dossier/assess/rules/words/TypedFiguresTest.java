package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.words.TypedFigure.Counts;
import dev.dossier.assess.rules.words.TypedFigure.Sort;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saved $43M a year.|$43M|43000000|USD",
        "We saved $43 M a year.|$43 M|43000000|USD",
        "We saved $ 43 million a year.|$ 43 million|43000000|USD",
        "We saved $43m.|$43m|43000000|USD",
        "We saved US$43m.|US$43m|43000000|USD",
        "It cost 43 million dollars.|43 million dollars|43000000|USD",
        "It cost forty-three million dollars.|forty-three million dollars|43000000|USD",
        "It cost 43-million dollars.|43-million dollars|43000000|USD",
        "It cost USD 43M.|USD 43M|43000000|USD",
        "It cost 43M USD.|43M USD|43000000|USD",
        "It cost 1.5bn EUR.|1.5bn EUR|1500000000|EUR",
        "It cost 250k €.|250k €|250000|EUR",
        "It cost €1,250,000.|€1,250,000|1250000|EUR",
        "It cost £12.50 each.|£12.50|12.50|GBP",
        "Es kostete CHF 1’200’000.|CHF 1’200’000|1200000|CHF",
        "It cost ($7M) in all.|$7M|7000000|USD",
      })
  void anAmountOfMoneyIsFoundHoweverItIsWritten(
      String sentence, String text, BigDecimal value, String currency) {
    TypedFigure figure = only(sentence);

    assertThat(figure.text()).isEqualTo(text);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(((Counts.Money) figure.counts()).currencies()).contains(currency);
    assertThat(sentence.substring(figure.from(), figure.to())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Errors fell by 30 %.|30 %|30",
        "Errors fell by 30%.|30%|30",
        "Errors fell by 2.5 percent.|2.5 percent|2.5",
        "Errors fell by 30 per cent.|30 per cent|30",
        "Errors fell by thirty percent.|thirty percent|30",
        "A 30-percent gain.|30-percent|30",
      })
  void aPercentageIsFoundHoweverItIsWritten(String sentence, String text, BigDecimal value) {
    TypedFigure figure = only(sentence);

    assertThat(figure.counts()).isEqualTo(new Counts.Percent());
    assertThat(figure.text()).isEqualTo(text);
    assertThat(figure.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It reaches 47 teams.|47 teams|47|TEAMS",
        "It reaches 47 product teams.|47 product teams|47|TEAMS",
        "It reaches forty-seven teams.|forty-seven teams|47|TEAMS",
        "It changed 127 engineers' work.|127 engineers|127|ENGINEERS",
        "It changed the work of 127 engineers.|127 engineers|127|ENGINEERS",
        "It serves 2M customers.|2M customers|2000000|CUSTOMERS",
        "It serves two million customers.|two million customers|2000000|CUSTOMERS",
        "It spans 3 products.|3 products|3|PRODUCTS",
        "It spans 2 organisations.|2 organisations|2|ORGANIZATIONS",
        "A 12-team effort.|12-team|12|TEAMS",
      })
  void headsAreCountedByTheirNoun(String sentence, String text, BigDecimal value, Sort sort) {
    TypedFigure figure = only(sentence);

    assertThat(figure.text()).isEqualTo(text);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.counts()).isEqualTo(new Counts.Heads(sort));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2026 the work ended.",
        "Version 1.2.3 of the client was the last.",
        "Two teams moved first.",
        "It fell from 310 to 260 ms.",
        "It reaches {{teams}} teams and {{total-impact}}.",
        "We kept {{evidence/p95 outcomes[0].from}} teams waiting.",
        "Ticket PAY-12 teams up with PAY-13.",
        "Nine senior engineers review designs.",
        "ALL 47 of them came, TOP 5 included.",
        "See section 4.2 on cost.",
        "One of the teams left.",
      })
  void theNumbersOfAStoryAreNoFigures(String sentence) {
    assertThat(TypedFigures.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It saved $43M.|42500000|43500000",
        "It saved $43.2M.|43150000|43250000",
        "It saved $1,200,000.|1150000|1250000",
        "It saved $2,000,000.|1950000|2050000",
        "It reaches 40 teams.|39.5|40.5",
        "It reaches about 40 teams.|37.5|42.5",
        "It reaches more than 40 teams.|39.5|50.5",
        "It reaches almost 40 teams.|31.5|40.5",
        "It reaches up to 40 teams.|31.5|40.5",
        "~40 teams use it.|37.5|42.5",
      })
  void aFigureCoversWhatItsDigitsAndItsHedgeMayMean(
      String sentence, BigDecimal low, BigDecimal high) {
    TypedFigure figure = only(sentence);

    assertThat(figure.low()).isEqualByComparingTo(low);
    assertThat(figure.high()).isEqualByComparingTo(high);
  }

  @Test
  void ofARangeOnlyTheUpperEndIsHeldAgainstTheEvidence() {
    assertThat(TypedFigures.in("Between 40–47 teams use it."))
        .extracting(TypedFigure::text)
        .containsExactly("47 teams");
    assertThat(TypedFigures.in("It saves $40–43M.")).isEmpty();
  }

  @Test
  void severalFiguresComeInTheOrderOfTheSentence() {
    assertThat(TypedFigures.in("For 47 teams it saved $23M, or 38 %."))
        .extracting(TypedFigure::text)
        .containsExactly("47 teams", "$23M", "38 %");
  }

  @Property
  void anyTextIsReadToItsEnd(@ForAll String text) {
    assertThat(TypedFigures.in(text))
        .allSatisfy(
            figure -> {
              assertThat(text.substring(figure.from(), figure.to())).isEqualTo(figure.text());
              assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
            });
  }

  private static TypedFigure only(String sentence) {
    List<TypedFigure> figures = TypedFigures.in(sentence);
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }
}
