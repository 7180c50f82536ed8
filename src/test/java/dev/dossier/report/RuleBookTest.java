package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Rule;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {
  private static final Path PAGES = Path.of("docs", "rules");

  static List<Rule> rules() {
    return RuleBook.all().rules();
  }

  @Test
  void everyRuleThereIsIsInTheBookOnce() throws IOException {
    List<String> classes =
        classes().stream()
            .filter(c -> Rule.class.isAssignableFrom(c) && !c.isInterface())
            .filter(c -> !Modifier.isAbstract(c.getModifiers()) && !c.isMemberClass())
            .map(Class::getName)
            .toList();

    assertThat(rules().stream().map(r -> r.getClass().getName()).sorted().toList())
        .isEqualTo(classes);
    assertThat(RuleBook.all().ids()).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<String> pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
              .map(name -> name.substring(0, name.length() - ".md".length()))
              .filter(name -> name.contains("/"))
              .sorted()
              .toList();
      assertThat(pages).isEqualTo(RuleBook.all().ids());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsTest(Rule rule) {
    String test = rule.getClass().getName().replace('.', '/') + "Test.java";

    assertThat(Path.of("src", "test", "java").resolve(test)).exists();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPageBeginsWithTheRulesIdItsSeverityAndWhatItFinds(Rule rule) {
    String word = rule.severity().word();
    String severity = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);

    assertThat(RulePage.of(rule).markdown())
        .startsWith("# " + rule.id() + "\n\n**" + severity + ".** ")
        .contains("\n## Why\n");
    assertThat(RulePage.of(rule).summary()).endsWith(".").doesNotContain("**");
  }

  @Test
  void aNameAloneIsEnoughWhereOneFamilyHasIt() {
    RuleBook book = RuleBook.all();

    assertThat(book.named("no-source")).map(Rule::id).hasValue("claims/no-source");
    assertThat(book.nearest("claims/no-sourc")).hasValue("claims/no-source");
  }

  /** Every class of the product in a room's {@code rules}. */
  private static List<Class<?>> classes() throws IOException {
    Path root = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(root.resolve(Path.of("dev", "dossier")))) {
      return files
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.contains(".rules.") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(name -> !name.endsWith("package-info"))
          .sorted()
          .<Class<?>>map(RuleBookTest::loaded)
          .toList();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, RuleBook.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
