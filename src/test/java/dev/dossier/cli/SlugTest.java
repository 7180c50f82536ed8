package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Platform transformation, platform-transformation",
    "'Payouts: in 3 seconds!', payouts-in-3-seconds",
    "Über Größe, über-größe",
    "漢字 と かな, 漢字-と-かな",
    "हिन्दी शब्द, हिन्दी-शब्द",
    "Don’t stop, dont-stop",
    "../../etc/passwd, etc-passwd",
    "  -- x --  , x",
    "I İSTANBUL, i-i̇stanbul",
    "'!!!', ''",
  })
  void aFileIsNamedAfterTheWordsOfItsTitle(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Property
  void aSlugIsANameThatEveryFileSystemTakes(@ForAll String title) {
    String slug = Slug.of(title);

    assertThat(slug).matches("(?:[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]*)?").doesNotEndWith("-");
    assertThat(slug.codePointCount(0, slug.length())).isLessThanOrEqualTo(60);
    assertThat(Slug.of(slug)).isEqualTo(slug);
  }
}
