package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void aTagIsFoundOnAnyValue() {
    assertThat(Reading.inFrontMatter("a: !x b\nc: !!binary d\ne: !y [f]\ng: !z {h: i}"))
        .extracting(Reading::at)
        .containsExactly("format/tag 2:4", "format/tag 3:4", "format/tag 4:4", "format/tag 5:4");
  }

  @Test
  void aQuotedExclamationMarkIsAText() {
    assertThat(Reading.inFrontMatter("a: '!x b'\nc: d!")).isEmpty();
  }

  @Test
  void tagsOfAPageAreAKeyLikeAnyOther() {
    assertThat(Reading.inFrontMatter("tags: [platform, cells]")).isEmpty();
  }
}
