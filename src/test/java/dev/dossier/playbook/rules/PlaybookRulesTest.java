package dev.dossier.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaybookRulesTest {

  @Test
  void eachRuleClassIsListed() throws IOException {
    Path folder = Path.of("src/main/java/dev/dossier/playbook/rules");
    try (Stream<Path> sources = Files.list(folder)) {
      List<String> classes =
          sources
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !List.of("package-info", "PlaybookRules").contains(name))
              .toList();
      assertThat(PlaybookRules.all())
          .extracting(rule -> rule.getClass().getSimpleName())
          .containsExactlyInAnyOrderElementsOf(classes);
    }
  }

  @Test
  void eachRuleHasItsPageAndItsTest() {
    assertThat(PlaybookRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(PlaybookRules.all())
        .allSatisfy(
            rule -> {
              assertThat(Path.of("docs/rules/" + rule.id() + ".md"))
                  .content()
                  .startsWith("# " + rule.id() + "\n")
                  .contains("## Why", "## Example", "## Setting it aside");
              String test = rule.getClass().getSimpleName() + "Test.java";
              assertThat(Path.of("src/test/java/dev/dossier/playbook/rules/" + test)).exists();
            });
  }
}
