package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private static final String TEXT =
      """
      Said.[^1] See [there].

      ```
      [^not]: code
      ```

      [^1]: A note
          of two lines.
      [there]: https://example.org
      """;

  @Test
  void aPartGetsTheNotesThatAreWrittenElsewhere() {
    assertThat(Definitions.of(TEXT).beside("Said.[^1]"))
        .isEqualTo(
            "Said.[^1]\n\n[^1]: A note\n    of two lines.\n\n[there]: https://example.org\n");
  }

  @Test
  void aPartThatHoldsThemStaysAsItIs() {
    assertThat(Definitions.of(TEXT).beside(TEXT)).isEqualTo(TEXT);
  }

  @Test
  void nothingIsAddedToNothing() {
    assertThat(Definitions.of(TEXT).beside("")).isEmpty();
  }
}
