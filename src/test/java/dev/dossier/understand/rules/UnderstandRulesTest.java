package dev.dossier.understand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderstandRulesTest {

  @Test
  void eachRuleClassIsListed() throws IOException {
    Path folder = Path.of("src/main/java/dev/dossier/understand/rules");
    try (Stream<Path> sources = Files.list(folder)) {
      List<String> classes =
          sources
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(
                  name ->
                      !List.of("package-info", "UnderstandRules", "ContentsRule", "Suggestion")
                          .contains(name))
              .toList();
      assertThat(UnderstandRules.all())
          .extracting(rule -> rule.getClass().getSimpleName())
          .containsExactlyInAnyOrderElementsOf(classes);
    }
  }

  @Test
  void eachRuleHasItsPageAndItsTest() {
    assertThat(UnderstandRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(UnderstandRules.all())
        .allSatisfy(
            rule -> {
              assertThat(Path.of("docs/rules/" + rule.id() + ".md"))
                  .content()
                  .startsWith("# " + rule.id() + "\n")
                  .contains("## Why", "## Example", "## Setting it aside");
              String test = rule.getClass().getSimpleName() + "Test.java";
              assertThat(Path.of("src/test/java/dev/dossier/understand/rules/" + test)).exists();
            });
  }
}
