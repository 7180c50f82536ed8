package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A template of the package with a fault: where, what, how to mend it, and no site touched. */
class BrokenTemplatesTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "packages", "small");

  @TempDir private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    template("about.ftlh", "");
    Files.createDirectories(folder.resolve("site/public"));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("one\n  <#if x>", ":2:9: ", "unclosed #if", "Mend what stands there"),
        Arguments.of("<#foo>", ":1:2: ", "Unknown directive: #foo", "Mend what stands there"),
        Arguments.of("one\n${nothing}", ":2:3: ", "`nothing` has no value", "`(nothing)!\"\"`"),
        Arguments.of("${view.nosuch}", ":1:3: ", "`view.nosuch` has no value", "theming.md"),
        Arguments.of("\n<#include \"gone.ftlh\">", ":2:1: ", "no template `gone.ftlh`", "Put it"),
        Arguments.of("<#include \"../../x\">", ":1:1: ", "there is no template `x`", "templates/"),
        Arguments.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            ":1:1: ",
            "`?new` is not for templates",
            "makes no objects and runs nothing"),
        Arguments.of("${view?api}", ":1:3: ", "`?api` is not for templates", "runs nothing"),
        Arguments.of("${view.class.name}", ":1:3: ", "`view.class` has no value", "Mend the name"),
        Arguments.of("${site.path?no_esc}", ":1:13: ", "`?no_esc` is not", "`prose`, `inline`"),
        Arguments.of("${1/0}", ":1:1: ", "/ by zero", "Mend the template"),
        Arguments.of("${prose(\"x\")}", ":1:1: ", "has to be a Markdown text", "Mend the template"),
        Arguments.of(
            "<#macro m><@m/></#macro><@m/>", ": ", "calls itself without end", "come to an end"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultHasItsPlaceWhatItIsAndHowToMendIt(
      String template, String place, String what, String how) throws IOException {
    template("score.ftlh", template);

    assertThat(faultsOfABuild())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("dossier: templates/score.ftlh" + place)
                    .contains(what, ", so there is no score.html. ", how)
                    .endsWith("."));
  }

  @Test
  void aFaultThatAComponentOfTheThemeStumblesOverIsWhereThePackageCallsIt() throws IOException {
    template("score.ftlh", "<#import \"components/layout.ftlh\" as layout>\n\n<@layout.page/>");

    assertThat(faultsOfABuild())
        .singleElement()
        .asString()
        .startsWith("dossier: templates/score.ftlh:3:1: ")
        .contains("required parameter \"title\"");
  }

  @Test
  void aFaultInAComponentOfThePackageIsThere() throws IOException {
    template("components/layout.ftlh", "<#macro page title>\n${title.x}</#macro>");
    template(
        "score.ftlh", "<#import \"components/layout.ftlh\" as layout><@layout.page title=\"\"/>");

    assertThat(faultsOfABuild())
        .anyMatch(line -> line.startsWith("dossier: templates/components/layout.ftlh:2:"));
  }

  @Test
  void aSyntaxFaultInAComponentIsThereAndToldOnceForAllPages() throws IOException {
    template("components/own.ftlh", "fine\n<#list x>");
    template("evidence.ftlh", "<#include \"components/own.ftlh\">");

    assertThat(faultsOfABuild())
        .singleElement()
        .asString()
        .startsWith("dossier: templates/components/own.ftlh:2:")
        .contains("there is no evidence/quiet-nights.html and one more page.");
  }

  @Test
  void allFaultyTemplatesAreToldAtOnce() throws IOException {
    template("overview.ftlh", "${a}");
    template("promotion.ftlh", "${b}");
    template("reasons.ftlh", "${c}");

    assertThat(faultsOfABuild())
        .extracting(line -> line.replaceFirst("\\.ftlh.*", ""))
        .containsExactly(
            "dossier: templates/overview",
            "dossier: templates/promotion",
            "dossier: templates/reasons");
  }

  @Test
  void aTemplateThatIsASymbolicLinkIsNotFollowed() throws IOException {
    Path outside = folder.resolve("outside.ftlh");
    Files.writeString(outside, "secret");
    Files.createSymbolicLink(folder.resolve("templates/score.ftlh"), outside);

    Ended run = build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("templates/score.ftlh").containsIgnoringCase("symbolic link");
  }

  /** What a build says line by line, having touched nothing. */
  private List<String> faultsOfABuild() throws IOException {
    List<String> before = tree();
    Ended run = build();

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("\tat ", "Exception", "FreeMarker");
    assertThat(tree()).isEqualTo(before);
    return run.err().lines().toList();
  }

  private Ended build() {
    return Shell.in(folder).run("build", "--audience", "committee", "--quiet");
  }

  private void template(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> tree() throws IOException {
    List<String> tree = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted().forEach(file -> tree.add(file.toString()));
    }
    return tree;
  }
}
