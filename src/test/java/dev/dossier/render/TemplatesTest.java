package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.render.markdown.Sanitiser;
import dev.dossier.testing.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "\\?\\s*(no_?esc|eval|eval_?json|interpret|api|new|with_args)\\b"
              + "|<#(noautoesc|no_?escape|outputformat|import\\s+\"/)|\\.data_model|<#ftl");

  @TempDir private Path package_;

  private String fill(String template, Map<String, ?> model) throws IOException {
    Files.writeString(package_.resolve("t.ftlh"), template);
    return Templates.with(package_).render("t.ftlh", model);
  }

  @Test
  void textIsEscapedAndSafeHtmlIsNot() throws IOException {
    Map<String, Object> model =
        Map.of("text", "<b>&", "safe", Sanitiser.clean("<b>x</b><script>1</script>"));
    assertThat(fill("${text} ${safe}", model)).isEqualTo("&lt;b&gt;&amp; <b>x</b>");
  }

  @Test
  void recordsAreReadAndAbsenceIsMissing() throws IOException {
    Map<String, Object> model =
        Map.of(
            "full",
            new LinkView("a", Optional.of("b")),
            "bare",
            new LinkView("c", Optional.empty()));
    assertThat(fill("${full.text} ${full.href} ${bare.href!\"none\"}", model))
        .isEqualTo("a b none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${link.class.name}",
        "${link.getClass().getName()}",
        "${link?api.text}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign x=\"freemarker.template.utility.ObjectConstructor\"?new()>${x(\"java.io.File\","
            + " \"x\")}",
        "<#assign x=\"freemarker.template.utility.JythonRuntime\"?new()><@x>1</@x>",
        "<@\"<#assign y='freemarker.template.utility.Execute'?new()>${y('id')}\"?interpret/>",
        "${(\"'freemarker.template.utility.Execute'?new()\"?eval)(\"id\")}",
        "<#function f><#return link.class></#function>${f().forName(\"java.lang.Runtime\")}",
        "${link[\"class\"].protectionDomain.classLoader}",
        "${.data_model.link.getClass()}",
        "${.globals.link.class}",
        "${link?api.getClass()}",
        "${.get_optional_template(\"../secret.txt\").include()}",
        "<#setting object_wrapper=\"freemarker.ext.beans.BeansWrapper\">",
        "<#visit link>",
        "${link.hashCode()}",
        "${text?no_esc}<#outputformat \"undefined\">${text}</#outputformat>",
        "<#include \"../secret.txt\">",
        "<#include \"/etc/passwd\">"
      })
  void whatIsNotForTemplatesCannotBeReached(String template) throws IOException {
    Files.writeString(package_.resolveSibling("secret.txt"), "secret");
    Map<String, Object> model = Map.of("link", new LinkView("a", Optional.empty()), "text", "<");
    assertThatThrownBy(() -> fill(template, model)).isInstanceOf(TemplateFault.class);
  }

  @Test
  void aPackagesOwnTemplateTakesThePlaceOfTheBundledOne() throws IOException {
    Files.writeString(package_.resolve("not-found.ftlh"), "ours");
    Templates templates = Templates.with(package_);
    Page page =
        SitePages.of(Views.of(Audience.PUBLIC, 1), SitePlaces.STANDARD).stream()
            .filter(p -> p.path().equals("404.html"))
            .findFirst()
            .orElseThrow();
    assertThat(page.html(templates)).isEqualTo("ours");
    assertThat(page.html(Templates.with(package_.resolve("none")))).contains("no such page");
  }

  @Test
  void aSymbolicLinkIsNotFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("x.ftlh"), "outside");
    Files.createSymbolicLink(package_.resolve("page.ftlh"), outside.resolve("x.ftlh"));
    assertThatThrownBy(() -> Templates.with(package_).render("page.ftlh", Map.of()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("symbolic link");
  }

  @Test
  void aSyntaxFaultSaysWhereAndWhat() {
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> fill("one\n  <#if x>", Map.of()));
    assertThat(fault.template()).isEqualTo("t.ftlh");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.sentence()).contains("#if");
  }

  @Test
  void aMissingValueSaysWhereAndWhat() {
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> fill("one\n${nothing}", Map.of()));
    assertThat(List.of(fault.line(), fault.column())).containsExactly(2, 3);
    assertThat(fault.sentence()).contains("nothing");
  }

  @Test
  void aMissingTemplateSaysSo() {
    assertThatThrownBy(() -> Templates.bundled().render("absent.ftlh", Map.of()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("no template `absent.ftlh`");
  }

  @Test
  void textInAFeedIsEscapedAsXml() throws IOException {
    Files.writeString(package_.resolve("feed.ftlh"), "${x}");
    assertThat(Templates.with(package_).render("feed.ftlh", Map.of("x", "'<")))
        .isEqualTo("&apos;&lt;");
  }

  @Test
  void numbersDoNotFollowTheMachine() throws Throwable {
    Elsewhere.at(
        "Pacific/Apia",
        "de-DE",
        () -> assertThat(fill("${1234567.5} ${true}", Map.of())).isEqualTo("1234567.5 true"));
  }

  @Test
  void noTemplateOfTheThemeGoesAroundTheEscaping() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              template -> assertThat(Files.readString(template)).doesNotContainPattern(DANGEROUS));
    }
  }
}
