package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.Header.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  private static String field(ParsedFile file, String key) {
    YamlNode node = file.header().fields().get(key).orElseThrow();
    return ((YamlNode.Scalar) node).text() + " " + Reading.at(node.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKeyAndValueKnowsItsPlaceWhateverTheLineEnds(String end) {
    String text = "\uFEFF---\ntitle: Café 😀 x\nreach: {teams: 47}\n---\n\nText.\n";
    ParsedFile file = Reading.parsed(text.replace("\n", end));
    assertThat(file.header().kind()).isEqualTo(Kind.YAML);
    assertThat(field(file, "title")).isEqualTo("Café 😀 x 2:8+8");
    assertThat(Reading.at(file.positions().key("reach.teams"))).isEqualTo("3:9+5");
    assertThat(Reading.at(file.positions().value("reach.teams"))).isEqualTo("3:16+2");
    assertThat(file.prose().firstLine()).isEqualTo(5);
    assertThat(file.prose().markdown()).isEqualTo("\nText.\n");
  }

  @Test
  void listItemsHaveTheirPlaces() {
    ParsedFile file =
        Reading.parsed("---\noutcomes:\n  - metric: a\n    to: 1\n  - metric: b\n---\n");
    assertThat(Reading.at(file.positions().key("outcomes[0]"))).isEqualTo("3:5+6");
    assertThat(Reading.at(file.positions().key("outcomes[1].metric"))).isEqualTo("5:5+6");
    assertThat(Reading.at(file.positions().value("outcomes[0].to"))).isEqualTo("4:9+1");
    assertThat(Reading.at(file.positions().key("outcomes[1].source"))).isEqualTo("5:5+6");
  }

  @Test
  void threeHyphensInTheTextAreARuler() {
    ParsedFile file = Reading.parsed("---\ntitle: x\n---\nOne.\n\n---\n\nTwo.\n");
    assertThat(file.prose().passages()).hasSize(2);
  }

  @Test
  void aFenceWithSixTildesIsCode() {
    ParsedFile file = Reading.parsed("---\ntitle: x\n---\nOne.\n\n~~~~~~\na=b\n~~~~~~\n");
    assertThat(file.header().kind()).isEqualTo(Kind.YAML);
    assertThat(file.prose().passages()).hasSize(1);
  }

  @Test
  void emptyFrontMatterIsReadable() {
    ParsedFile file = Reading.parsed("---\n---\nText.\n");
    assertThat(file.header().readable()).isTrue();
    assertThat(file.header().fields().entries()).isEmpty();
    assertThat(file.prose().firstLine()).isEqualTo(3);
  }

  @Test
  void blanksAfterTheHyphensDoNoHarm() {
    assertThat(Reading.parsed("--- \ntitle: x\n---\t\nText.\n").header().kind())
        .isEqualTo(Kind.YAML);
  }

  @Test
  void jBakesHeaderGivesTextsWithTheirPlaces() {
    ParsedFile file =
        Reading.parsed(
            "title=About = me\n  status = published \n\ntags=a, b c\ndraft=true\n~~~~~~\nText.\n");
    assertThat(file.header().kind()).isEqualTo(Kind.JBAKE);
    assertThat(field(file, "title")).isEqualTo("About = me 1:7+10");
    assertThat(field(file, "status")).isEqualTo("published 2:12+9");
    assertThat(file.positions().keys()).containsKeys("title", "status", "tags[1]");
    assertThat(Reading.at(file.positions().value("tags[1]"))).isEqualTo("4:9+3");
    assertThat(ShapeChecker.check(file.header().fields().get("draft").orElseThrow(), Shape.bool()))
        .isEmpty();
    assertThat(file.prose().markdown()).isEqualTo("Text.\n");
    assertThat(file.prose().firstLine()).isEqualTo(7);
  }

  @Test
  void valuesOfJBakesHeaderAreNeverNumbers() {
    ParsedFile file = Reading.parsed("title=2024\n~~~~~~\n");
    assertThat(ShapeChecker.check(file.header().fields().get("title").orElseThrow(), Shape.line(9)))
        .isEmpty();
  }

  @Test
  void aHeaderThatCouldNotBeReadHasNoMissingKeys() {
    MappingShape shape = Shape.mapping("x", "An x.").required("title", Shape.line(9), "Its name.");
    for (String text : List.of("---\na: [\n---\n", "---\ntitle: x\n", "Text.\n", "")) {
      ParsedFile file = Reading.parsed(text);
      assertThat(file.header().readable()).isFalse();
      assertThat(ShapeChecker.check(file.header(), shape).findings()).isEmpty();
    }
  }
}
