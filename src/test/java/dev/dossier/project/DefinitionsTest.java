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

  @Test
  void linesThatFollowNoDefinitionAreNoPartOfOne() {
    String text =
        """
        [^1]: A note
        Said.
            indented code

        ~~~
          [^2]: code
        ~~~
          two spaces
        """;
    assertThat(Definitions.of(text).definitions()).containsExactly("[^1]: A note");
  }

  @Test
  void aDefinitionMayStandIndentedByThreeSpaces() {
    assertThat(Definitions.of("   [^1]: A note\n    [^2]: code\n").definitions())
        .containsExactly("   [^1]: A note\n    [^2]: code");
    assertThat(Definitions.of("[^1]: A\n[^2]: B\n  b\n").definitions())
        .containsExactly("[^1]: A", "[^2]: B\n  b");
  }
}
