package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private static YamlReader.Read read(String yaml) {
    return new YamlReader().read(new SourceText("f", yaml));
  }

  private static Scalar value(String yaml) {
    Mapping mapping = (Mapping) read("key: " + yaml).node().orElseThrow();
    return (Scalar) mapping.get("key").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO | TEXT",
        "yes | TEXT",
        "012 | TEXT",
        "1_000 | TEXT",
        "0x1F | TEXT",
        "0o17 | TEXT",
        "2024-03-01 | TEXT",
        "2024-03 | TEXT",
        "12:30 | TEXT",
        ".inf | TEXT",
        ".nan | TEXT",
        "1,000 | TEXT",
        "5 ms | TEXT",
        "1e | TEXT",
        ". | TEXT",
        "-.e1 | TEXT",
        "\"12\" | TEXT",
        "\"\" | TEXT",
        "12 | NUMBER",
        "-0.5 | NUMBER",
        "+3 | NUMBER",
        "5. | NUMBER",
        ".5 | NUMBER",
        "1e6 | NUMBER",
        "1.5E-3 | NUMBER",
        "0 | NUMBER",
        "true | BOOL",
        "False | BOOL",
        "~ | NULL",
        "null | NULL",
        "'' | NULL"
      })
  void aPlainValueIsWhatItsSpellingSays(String yaml, Kind kind) {
    assertThat(value(yaml).kind()).isEqualTo(kind);
  }

  @Test
  void aBlockOfTextStandsWhereItsMarkStands() {
    Scalar text = value("|\n  one\n  two\n");
    assertThat(text.text()).isEqualTo("one\ntwo\n");
    assertThat(Reading.at(text.place())).isEqualTo("1:6+1");
  }

  @Test
  void aQuotedValueStandsWithItsQuotes() {
    assertThat(Reading.at(value("'it''s 😀'").place())).isEqualTo("1:6+9");
  }

  @Test
  void placesHoldAfterCharactersOutsideTheBasicPlaneAndOddLineMarks() {
    Mapping mapping =
        (Mapping) read("😀: a\u2028b\ntabs:\t\tx\n\"é\" : [𝒳, y]").node().orElseThrow();
    assertThat(mapping.entries())
        .extracting(e -> Reading.at(e.key().place()) + " " + Reading.at(e.value().place()))
        .containsExactly("1:1+1 1:4+3", "2:1+4 2:8+1", "3:1+3 3:7+1");
    var items = ((YamlNode.Sequence) mapping.get("é").orElseThrow()).items();
    assertThat(items).extracting(i -> Reading.at(i.place())).containsExactly("3:8+1", "3:11+1");
  }

  @Test
  void aSecondDocumentIsFound() {
    assertThat(read("---\na: 1\n---\nb: 2\n").findings())
        .extracting(Reading::at)
        .containsExactly("format/yaml 3:1");
  }

  @Test
  void hostileYamlComesToAnEnd() {
    for (String yaml :
        List.of(
            "[".repeat(60_000),
            "{a: ".repeat(15_000),
            "- ".repeat(30_000) + "a",
            "? ".repeat(30_000) + "a",
            "a: " + "&a ".repeat(20_000) + "b",
            "a: &a [x]\nb: [" + "*a, ".repeat(15_000) + "]",
            "'" + "\n".repeat(60_000),
            "a: !<" + "x".repeat(60_000),
            "\"" + "\\".repeat(60_000),
            "%".repeat(60_000))) {
      assertThat(read(yaml).findings()).as(yaml.substring(0, 10)).isNotEmpty();
    }
  }

  @Property(tries = 500)
  void noInputEndsInAnException(@ForAll("yamlish") String yaml) {
    List<Finding> findings = read(yaml).findings();
    SourceText text = new SourceText("f", yaml);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.place().line()).isLessThanOrEqualTo(text.lineCount());
              String line = text.line(finding.place().line());
              assertThat(finding.place().column())
                  .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
            });
  }

  @Provide
  Arbitrary<String> yamlish() {
    return Arbitraries.of(
            "a", "b: ", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "&x ", "*x", "!t ",
            "| ", "> ", "# ", "? ", ", ", "\t", "%", "@", "😀", "é", "---\n", "...\n", "1", "~",
            "\\", "\u0085", "\uFEFF", "<<: ")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
