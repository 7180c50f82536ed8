package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class NoAudienceTest {
  private static final String RULE = "format/no-audience";

  @Test
  void aPageThatDoesNotSayWhoMayReadItIsFound() {
    assertThat(small().with("content/about.md", "---\ntitle: About\n---\nHello.\n").findings(RULE))
        .containsExactly(
            "content/about.md:2:1 this page does not say who may read it, so nobody else will → Add"
                + " a line `audience: public`, or `committee`, or `private`.");
  }

  @Test
  void aPostToo() {
    assertThat(
            small()
                .with("content/blog/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nHello.\n")
                .findings(RULE))
        .containsExactly(
            "content/blog/a.md:2:1 this post does not say who may read it, so nobody else will →"
                + " Add a line `audience: public`, or `committee`, or `private`.");
  }

  @Test
  void aPageThatSaysItIsFine() {
    assertFine(small());
  }

  @Test
  void anAudienceThatIsNoneIsNotMissing() {
    assertFine(small().changed("content/about.md", "public", "everybody"));
  }

  @Test
  void evidenceHasAnAudienceOfItsOwn() {
    assertFine(small().without("content/about.md"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
