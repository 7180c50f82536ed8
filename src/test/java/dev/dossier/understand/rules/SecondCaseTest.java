package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class SecondCaseTest {
  private static final String RULE = "format/second-case";

  @Test
  void anotherFileThatClaimsToBeTheCaseIsFound() {
    assertThat(
            small()
                .with("content/other.md", "---\ntype: promotion\ntitle: Other\n---\n")
                .findings(RULE))
        .containsExactly(
            "content/other.md:2:7 only one file is the case, and that is `content/promotion.md` →"
                + " Give this file another `type:`, or delete it.");
  }

  @Test
  void theCaseMaySayWhatItIs() {
    assertFine(small().changed(PackageText.CASE, "title: R", "type: promotion\ntitle: R"));
  }

  @Test
  void aPageIsNoCase() {
    assertFine(small());
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
