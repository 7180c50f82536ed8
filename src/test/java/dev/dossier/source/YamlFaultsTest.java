package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFaultsTest {
  private static final Pattern ROW = Pattern.compile("(.*) \\| (\\d+:\\d+) \\| (.*)");

  /** A faulty YAML, where the finding stands, and a word that the remedy cannot do without. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a: b | 1:9 | quotes",
        "title: ok⏎⇥b: c | 2:1 | spaces",
        "a:⏎⇥- b | 2:1 | spaces",
        "title: \"open⏎b: c | 1:8 | closing quote",
        "title: 'open | 1:8 | closing quote",
        "title: 'it's' | 1:12 | apostrophe",
        "a: \"x\" y | 1:8 | quotes",
        "a: [b, c⏎d: e | 1:4 | `]`",
        "a: [b c, d | 1:4 | `]`",
        "a: {b: 1⏎d: e | 1:4 | `}`",
        "a: [1, 2,, 3] | 1:10 | comma too many",
        "b: c⏎title | 2:1 | key: value",
        "b: c⏎title⏎d: e | 2:1 | key: value",
        "title ok⏎b: c | 2:1 | its colon",
        "a: 1⏎  b: 2 | 2:3 | one column",
        "a:⏎  b: 1⏎ c: 2 | 3:2 | same column",
        "a:⏎ - b⏎ c: d | 3:2 | - ",
        "a: - b | 1:4 | line of its own",
        "a: @b | 1:4 | quotes",
        "a: `b` | 1:4 | quotes",
        "a: %b | 1:4 | quotes",
        "%b: c | 1:1 | quotes",
        "a: \"C:\\Users\" | 1:9 | backslash",
        "a: \"\\d\" | 1:6 | backslash",
        "a: * b | 1:4 | quotes",
        "a: | b⏎  c | 1:6 | next line",
        "a: !x!y z | 1:4 | quotes"
      })
  void aFaultStandsAtItsCauseAndTellsTheRemedy(String row) {
    Matcher cells = ROW.matcher(row);
    assertThat(cells.matches()).isTrue();
    String yaml = cells.group(1).replace("⏎", "\n").replace("⇥", "\t");
    var findings = new YamlReader().read(new SourceText("f", yaml)).findings();
    assertThat(findings).extracting(Reading::at).containsExactly("format/yaml " + cells.group(2));
    Finding finding = findings.get(0);
    assertThat(finding.hint()).contains(cells.group(3));
    assertThat(finding.message()).doesNotContain("null").doesNotContain("<");
  }
}
