package dev.dossier.understand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwinTagTest {
  private static final String RULE = "format/twin-tag";

  private static List<Finding> findings(String one, String two) {
    return PackageText.small()
        .with("content/blog/one.md", post(one))
        .with("content/blog/two.md", post(two))
        .understood(Set.of())
        .findings()
        .stream()
        .filter(f -> f.rule().equals(RULE))
        .toList();
  }

  private static String post(String tags) {
    return "---\ntitle: A\naudience: public\ndate: 2026-01-05\ntags: [" + tags + "]\n---\nx\n";
  }

  @Test
  void theSecondSpellingIsFoundAndTheFirstNamed() {
    assertThat(findings("java", "team, Java"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().file()).isEqualTo("content/blog/two.md");
              assertThat(List.of(f.place().line(), f.place().column())).containsExactly(5, 14);
              assertThat(f.message()).contains("Java", "java", "content/blog/one.md");
            });
  }

  @Test
  void twoFormsOfOneLetterAreTwinsToo() {
    assertThat(findings("caf\u00e9", "cafe\u0301")).hasSize(1);
  }

  @Test
  void tagsWrittenAlikeAreNoTwins() {
    assertThat(findings("java, team", "team, java, javas")).isEmpty();
  }
}
