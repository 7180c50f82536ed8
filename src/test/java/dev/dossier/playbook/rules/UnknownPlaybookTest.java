package dev.dossier.playbook.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownPlaybookTest {
  private static final String RULE = "reference/unknown-playbook";

  @Test
  void aLadderThatIsNowhereIsFound() {
    assertThat(small().changed(PackageText.CASE, "l6-l7", "l6-l8").findings(RULE))
        .containsExactly(
            "content/promotion.md:8:11 there is no playbook `l6-l8`, neither bundled nor in the"
                + " package → Did you mean `l6-l7`?");
  }

  @Test
  void aPathThatLeadsNowhereIsFound() {
    assertThat(small().changed(PackageText.CASE, "l6-l7", "ladders/ours.yaml").findings(RULE))
        .singleElement()
        .asString()
        .startsWith("content/promotion.md:8:11 there is no playbook `ladders/ours.yaml`");
  }

  @Test
  void changesToALadderThatIsNowhereAreFound() {
    assertThat(
            small()
                .with("playbook.yaml", "extends: l5-l6\n")
                .changed(PackageText.CASE, "playbook: l6-l7\n", "")
                .findings(RULE))
        .singleElement()
        .asString()
        .startsWith("playbook.yaml:1:10 there is no playbook `l5-l6`");
  }

  @Test
  void aBundledLadderIsFine() {
    assertFine(small());
  }

  @Test
  void aCaseThatNamesNoneGetsTheBundledOne() {
    assertFine(small().changed(PackageText.CASE, "playbook: l6-l7\n", ""));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
