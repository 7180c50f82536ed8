package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Place;
import dev.dossier.model.Prose;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
  private static final String HEAD = "---\ntitle: x\n---\n";

  private static Prose prose(String markdown) {
    return Reading.parsed(HEAD + markdown).prose();
  }

  private static List<String> said(Prose prose) {
    return prose.passages().stream()
        .flatMap(p -> p.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  private static List<String> forms(Prose prose) {
    return prose.passages().stream()
        .map(p -> p.form() + " " + p.sentences().get(0).text())
        .toList();
  }

  /** Where a word stands that occurs once in the first sentence that holds it. */
  private static String where(Prose prose, String word) {
    for (Passage passage : prose.passages()) {
      for (Sentence sentence : passage.sentences()) {
        int at = sentence.text().indexOf(word);
        if (at >= 0) {
          return Reading.at(sentence.place(at, at + word.length()));
        }
      }
    }
    throw new AssertionError(word);
  }

  @Test
  void aSentenceIsHeardWithoutMarkup() {
    assertThat(
            said(
                prose(
                    "I **led** the [~~old~~ _new_ plan](x) &amp; saved 3&nbsp;% with `code`"
                        + " \\*here\\* ![image](y.png)<br>again[^1].\n\n"
                        + "[^1]: A note.\n")))
        .containsExactly("I led the new plan & saved 3\u00a0% with *here* again.", "A note.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyWordKnowsWhereItStands(String end) {
    Prose prose =
        prose(
            "One 😀 **two** `x` [three](y)\nfour &amp; five\\_six\n\n> - quo*ted*\n>   words\n"
                .replace("\n", end));
    assertThat(where(prose, "One")).isEqualTo("4:1+3");
    assertThat(where(prose, "two")).isEqualTo("4:9+3");
    assertThat(where(prose, "three")).isEqualTo("4:20+5");
    assertThat(where(prose, "four")).isEqualTo("5:1+4");
    assertThat(where(prose, "five_six")).isEqualTo("5:12+9");
    assertThat(where(prose, "quoted")).isEqualTo("7:5+7");
    assertThat(where(prose, "words")).isEqualTo("8:5+5");
  }

  @Test
  void aStretchOverALineEndIsCutThere() {
    Prose prose = prose("One two\nthree four.\n");
    assertThat(where(prose, "two three")).isEqualTo("4:5+3");
    Sentence sentence = prose.passages().get(0).sentences().get(0);
    assertThat(Reading.at(sentence.place())).isEqualTo("4:1+7");
  }

  @Test
  void anEmojiIsOneColumn() {
    Prose prose = prose("😀😀 x 😀y\n");
    assertThat(where(prose, "x")).isEqualTo("4:4+1");
    assertThat(where(prose, "😀y")).isEqualTo("4:6+2");
    assertThat(where(prose, "😀😀")).isEqualTo("4:1+2");
  }

  @Test
  void passagesKnowWhatTheyAreOnThePage() {
    assertThat(
            forms(
                prose(
                    """
                    # Head

                    Text.

                    - item

                      more
                    - [x] task

                    > quote
                    > - quoted item

                    | a | b |
                    |---|---|
                    | c | d |

                    term
                    : meaning

                    ```
                    code
                    ```

                    <div>html</div>
                    """)))
        .containsExactly(
            "HEADING Head",
            "PARAGRAPH Text.",
            "ITEM item",
            "ITEM more",
            "ITEM task",
            "QUOTE quote",
            "QUOTE quoted item",
            "CELL a",
            "CELL b",
            "CELL c",
            "CELL d",
            "PARAGRAPH term",
            "ITEM meaning");
  }

  @Test
  void anAlertIsTheAuthorsOwnTextWithoutItsMark() {
    Prose prose = prose("> [!NOTE]\n> Mind the gap.\n> Really.\n\n> [!warning]\n> Stop.\n");
    assertThat(prose.passages()).extracting(Passage::form).containsOnly(Form.PARAGRAPH);
    assertThat(said(prose)).containsExactly("Mind the gap.", "Really.", "Stop.");
    assertThat(where(prose, "Mind")).isEqualTo("5:3+4");
  }

  @Test
  void sectionsRunToTheNextHeadingOfTheirRank() {
    Prose prose =
        prose("Before.\n\n## Action\nOne.\n\n### Detail `x`\nTwo.\n\nResult\n------\nThree.\n");
    assertThat(prose.sections())
        .extracting(
            s -> s.rank() + " " + s.heading() + " #" + s.anchor() + " " + Reading.at(s.place()))
        .containsExactly(
            "2 Action #action 6:1+9", "3 Detail x #detail-x 9:1+14", "2 Result #result 12:1+6");
    assertThat(prose.section("action").orElseThrow().markdown())
        .isEqualTo("One.\n\n### Detail `x`\nTwo.");
    assertThat(prose.section("Result").orElseThrow().markdown()).isEqualTo("Three.");
    assertThat(prose.passages())
        .extracting(Passage::section)
        .containsExactly("", "Action", "Action", "Detail x", "Detail x", "Result", "Result");
  }

  @Test
  void linksOfEveryKindAreCollected() {
    Prose prose =
        prose(
            """
            [a](https://a.b "t") ![b](c.png) <https://d.e> f@g.h https://i.j/k?l=m. [n][o] [p] ![q][o]
            www.r.s ftp://t.u [v](w%20x.md) `[no](no)` [^1]

            [o]: /ref
            [^1]: [y](z)
            """);
    assertThat(prose.links())
        .extracting(
            l -> (l.image() ? "!" : "") + l.text() + " " + l.target() + " " + Reading.at(l.place()))
        .containsExactly(
            "a https://a.b 4:1+20",
            "!b c.png 4:22+11",
            "https://d.e https://d.e 4:34+13",
            "f@g.h mailto:f@g.h 4:48+5",
            "https://i.j/k?l=m https://i.j/k?l=m 4:54+17",
            "n /ref 4:73+6",
            "!q /ref 4:84+7",
            "v w%20x.md 5:19+13",
            "y z 8:7+6");
  }

  @Test
  void placeholdersAreFoundOutsideCodeOnly() {
    Prose prose =
        prose(
            """
            {{total-impact}} and **{{ evidence/a_b_c reach.teams }}** but `{{not}}` nor {{
            }}

                {{code}}

            | {{cell}} |
            |---|
            """);
    assertThat(prose.placeholders())
        .extracting(p -> p.expression() + " " + Reading.at(p.place()))
        .containsExactly("total-impact 4:1+16", "evidence/a_b_c reach.teams 4:24+32", "cell 9:3+8");
    assertThat(said(prose).get(0)).startsWith("{{total-impact}} and {{ evidence/a_b_c");
  }

  @Test
  void anEmptyBodyHasNoProse() {
    Prose prose = prose("");
    assertThat(prose.blank()).isTrue();
    assertThat(prose.passages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\tthe rest", "    the rest", "  \tthe rest"})
  void aFootnoteGoesOnInALineIndentedByATab(String line) {
    assertThat(said(prose("a[^1]\n\n[^1]: Begin\n" + line + "\n\n" + line + "\n")))
        .containsExactly("a", "Begin the rest", "the rest");
  }

  @Test
  void aFootnotesMarkEndsAtItsFirstBracket() {
    assertThat(said(prose("a[^1]\n\n[^1]: See [b]: c.\n"))).containsExactly("a", "See [b]: c.");
  }

  @Property(tries = 500)
  void everyCharacterStandsWhereItsPlaceSays(@ForAll("markdown") String markdown) {
    String file = HEAD + markdown;
    SourceText text = new SourceText(Reading.FILE, file);
    for (Passage passage : prose(markdown).passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (int i = 0; i < sentence.text().length(); i++) {
          int said = sentence.text().codePointAt(i);
          Place place = sentence.place(i, i + Character.charCount(said));
          if (Character.isLetterOrDigit(said) || said > 0xffff) {
            String line = text.line(place.line());
            int at = line.offsetByCodePoints(0, place.column() - 1);
            assertThat(line.codePointAt(at)).isEqualTo(said);
          }
          i += Character.charCount(said) - 1;
        }
      }
    }
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "a",
            "b c",
            "😀",
            "é",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "~~",
            "[",
            "](x)",
            "![",
            "> ",
            "- ",
            "1. ",
            "\t",
            "    ",
            "|",
            "\n|-|-|\n",
            "# ",
            "\\",
            "\\*",
            "{{x}}",
            "<b>",
            "<br>",
            ". ",
            "A",
            "[^1]",
            "\n[^1]: ",
            ": ",
            "https://a.b ",
            "[!NOTE]",
            "\n---\n",
            "```\n",
            "~~~")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
