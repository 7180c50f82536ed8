package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void anAnchorIsTheHeadingInLowerCaseWithHyphens() {
    Anchors anchors = new Anchors();
    assertThat(anchors.next("Why L7?")).isEqualTo("why-l7");
    assertThat(anchors.next("Cost & benefit, 3.5 %")).isEqualTo("cost--benefit-35-");
    assertThat(anchors.next("証拠 один İ")).isEqualTo("証拠-один-i̇");
  }

  @Test
  void equalHeadingsAreNumbered() {
    Anchors anchors = new Anchors();
    assertThat(
            List.of(anchors.next("a"), anchors.next("a-1"), anchors.next("a"), anchors.next("a")))
        .containsExactly("a", "a-1", "a-2", "a-3");
  }

  @Test
  void manyEqualHeadingsTakeNoTime() {
    Anchors anchors = new Anchors();
    for (int i = 0; i < 200_000; i++) {
      anchors.next("");
    }
    assertThat(anchors.next("")).isEqualTo("section-200000");
  }

  @Property(tries = 300)
  void noAnchorIsGivenTwice(@ForAll @Size(max = 20) List<String> headings) {
    Anchors anchors = new Anchors();
    Set<String> given = new HashSet<>();
    assertThat(headings)
        .allSatisfy(heading -> assertThat(given.add(anchors.next(heading))).isTrue());
  }
}
