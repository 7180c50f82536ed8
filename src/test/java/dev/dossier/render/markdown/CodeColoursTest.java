package dev.dossier.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColoursTest {
  @Property(tries = 400)
  void noCharacterIsLost(
      @ForAll("languages") String language,
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 120) String first,
      @ForAll @StringLength(max = 40) String second) {
    String code = first + "\n" + second;
    assertThat(plain(CodeColours.html(language, code))).isEqualTo(code);
  }

  @net.jqwik.api.Provide
  static net.jqwik.api.Arbitrary<String> languages() {
    return net.jqwik.api.Arbitraries.of(
        "java",
        "yaml",
        "sh",
        "python",
        "sql",
        "html",
        "xml",
        "json",
        "js",
        "ts",
        "go",
        "rust",
        "css",
        "php",
        "ruby",
        "kotlin",
        "markdown",
        "proto",
        "dockerfile",
        "perl",
        "unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "JAVA", "js", "py", "sh", "yaml", "sql", "go", "rust", "kotlin"})
  void commonLanguagesAreKnown(String language) {
    assertThat(CodeColours.html(language, "\"text\" if for select null 12 # // x\n"))
        .contains("<span class=\"hl-");
  }

  @Test
  void aCommentGoesOnOverLines() {
    assertThat(CodeColours.html("java", "/* one\ntwo */ int x;"))
        .contains("<span class=\"hl-c\">/* one</span>\n<span class=\"hl-c\">two */</span>");
  }

  @Test
  void anUnknownLanguageStaysPlain() {
    assertThat(CodeColours.html("klingon", "a < b && c")).isEqualTo("a &lt; b &amp;&amp; c");
  }

  private static String plain(String html) {
    return html.replaceAll("</?span[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
