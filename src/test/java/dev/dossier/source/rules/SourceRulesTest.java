package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

  @Test
  void theyAreListedInTheOrderOfTheirIds() {
    assertThat(SourceRules.all()).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void eachRuleClassIsListed() throws IOException {
    Path folder = Path.of("src/main/java/dev/dossier/source/rules");
    try (Stream<Path> sources = Files.list(folder)) {
      List<String> classes =
          sources
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.equals("package-info") && !name.equals("SourceRules"))
              .sorted()
              .toList();
      assertThat(SourceRules.all())
          .extracting(rule -> rule.getClass().getSimpleName())
          .containsExactlyInAnyOrderElementsOf(classes);
    }
  }

  @Test
  void eachRuleHasItsPageAndItsTest() {
    assertThat(SourceRules.all())
        .allSatisfy(
            rule -> {
              assertThat(Path.of("docs/rules/" + rule.id() + ".md"))
                  .content()
                  .startsWith("# " + rule.id() + "\n")
                  .contains("## Why", "## Example", "## Setting it aside");
              String test = rule.getClass().getSimpleName() + "Test.java";
              assertThat(Path.of("src/test/java/dev/dossier/source/rules/" + test)).exists();
            });
  }
}
