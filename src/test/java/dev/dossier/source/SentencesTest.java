package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static final Pattern BAR = Pattern.compile("\\|");

  private static List<String> split(String text) {
    return Sentences.in(text).stream().map(r -> text.substring(r.from(), r.to())).toList();
  }

  /** Texts with a bar wherever one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One. |Two! |Three? |Four",
        "At L7. |The team",
        "Some tools, e.g. Kafka, i.e. a log. |Then more.",
        "Dr. Smith met Prof. Jones et al. yesterday. |So it was.",
        "It grew by 3.5 percent. |In v2.0 it fell.",
        "See no. 5 of the list. |The answer was no. |Then we went.",
        "Saved $1.2M in 2025. |Costs fell.",
        "\"We did it.\" |She left. |(It was late.) |Then home.",
        "Well … and so on. |It stopped... |Then it went on.",
        "Is it so?! |Yes.",
        "Yahoo! was bought.",
        "1. First point. |Second point.",
        "J. R. Smith wrote it. |And so did I. |Then you.",
        "Teams, services, etc. |The rest came later.",
        "{{total-impact}} were saved. |{{evidence/x reach.teams}} teams moved.",
        "Open a.md and b.md. |Close them.",
        "これは一つ。|二つ目！|三つ目？|最後",
        "这是第一句。|这是第二句。",
        "यह एक है। |यह दो है।",
        "هذا واحد؟ |هذا اثنان.",
        "นี่คือประโยคแรก นี่คือประโยคที่สอง",
        "Das ist z.B. ein Satz. |Und noch einer.",
        "C'est fini. |À demain.",
        "It took 5 min. in all. |We met at 5 p.m. |Then we left."
      })
  void aTextIsCutWhereSentencesEnd(String row) {
    List<String> sentences = Stream.of(BAR.split(row, -1)).map(String::strip).toList();
    assertThat(split(row.replace("|", ""))).isEqualTo(sentences);
  }

  @Test
  void aBlankTextHasNoSentence() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n ")).isEmpty();
  }

  @Test
  void aLongTextOfAbbreviationsTakesNoTime() {
    assertThat(split("Dr. ".repeat(100_000))).hasSize(1);
    assertThat(split(". ".repeat(100_000))).isNotEmpty();
  }

  @Property(tries = 300)
  void nothingButBlanksIsLost(@ForAll String text) {
    assertThat(dense(String.join("", split(text)))).isEqualTo(dense(text));
  }

  private static String dense(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
