package dev.dossier.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One rule, one class, one test, one page: the list knows them all. */
class ChecksTest {
  private static final Path CLASSES = Path.of("src/main/java/dev/dossier/assess/rules");
  private static final Path TESTS = Path.of("src/test/java/dev/dossier/assess/rules");

  @Test
  void noIdIsGivenTwice() {
    assertThat(Checks.all()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleClassIsListed() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<String> rules =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> read(file).contains("public Severity severity()"))
              .map(file -> CLASSES.relativize(file).toString().replace(".java", ""))
              .toList();

      assertThat(Checks.all())
          .extracting(ChecksTest::path)
          .containsExactlyInAnyOrderElementsOf(rules);
    }
  }

  @Test
  void aRuleIsFoundUnderItsName() {
    assertThat(Checks.all())
        .allSatisfy(
            rule ->
                assertThat(kebab(path(rule))).as("class of %s", rule.id()).isEqualTo(rule.id()));
  }

  @Test
  void everyRuleHasItsTest() {
    assertThat(Checks.all())
        .allSatisfy(rule -> assertThat(TESTS.resolve(path(rule) + "Test.java")).exists());
  }

  @Test
  void everyRuleHasItsPage() {
    assertThat(Checks.all())
        .allSatisfy(
            rule ->
                assertThat(Path.of("docs/rules/" + rule.id() + ".md"))
                    .content()
                    .startsWith("# " + rule.id() + "\n\n**" + capitalised(rule) + ".** ")
                    .contains("\n## Why\n", "\n## Example\nWrong:\n", "Right:\n")
                    .contains("\n## Setting it aside\n", "{rule: " + rule.id() + ", reason: "));
  }

  private static String path(Rule rule) {
    String name = rule.getClass().getName();
    return name.substring(Checks.class.getPackageName().length() + 1).replace('.', '/');
  }

  private static String kebab(String path) {
    return path.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String capitalised(Rule rule) {
    String word = rule.severity().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
