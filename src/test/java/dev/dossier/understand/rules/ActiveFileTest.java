package dev.dossier.understand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveFileTest {
  private static final String RULE = "format/active-file";
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

  private static List<Finding> findings(String path, String text) {
    return PackageText.small().with(path, text).understood(Set.of()).findings().stream()
        .filter(f -> f.rule().equals(RULE))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.HTM", "a.xhtml", "a.js", "a.xml", "a.url", "b/c.mht"})
  void aFileThatABrowserRunsIsFound(String name) {
    assertThat(findings("content/evidence/" + name, "x")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<svg:script>1</svg:script>",
        "<g onload=\"x()\"/>",
        "<g\nonclick = 'x()'/>",
        "<a href=\"javascript:x()\"/>",
        "<a xlink:href='https://evil.example/'/>",
        "<image href=\"//evil.example/i.png\"/>",
        "<foreignObject/>",
        "<style>@import 'x.css'</style>",
        "<style>a{fill:url(https://evil.example/#a)}</style>",
        "<use href=\"data:image/svg+xml,x\"/>",
        "<image href=\"data:text/html,x\"/>"
      })
  void aDrawingThatDoesMoreThanToBeSeenIsFound(String part) {
    assertThat(findings("content/evidence/a.svg", SVG + part + "</svg>")).hasSize(1);
  }

  @Test
  void theFindingPointsAtIt() {
    Finding finding = findings("content/evidence/a.svg", SVG + "\n <g onload='x'/></svg>").get(0);
    assertThat(List.of(finding.place().line(), finding.place().column())).containsExactly(2, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0'/><text>On load, one = two</text>",
        "<use href=\"#a\"/><rect fill=\"url(#b)\"/>",
        "<image href=\"data:image/png;base64,AAAA\"/>",
        "<text font-family=\"Inter\">https://example.com</text>",
        "<style>text{font:12px sans-serif}</style>"
      })
  void aPlainDrawingIsNot(String part) {
    assertThat(findings("content/evidence/a.svg", SVG + part + "</svg>")).isEmpty();
  }

  @Test
  void otherFilesAreNot() {
    assertThat(findings("content/evidence/a.txt", "<script>")).isEmpty();
    assertThat(findings("content/evidence/a.png", "<script>")).isEmpty();
  }
}
