package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownSectionTest {
  private static final String RULE = "reference/unknown-section";

  @Test
  void aTextForNoSectionIsFound() {
    assertThat(
            small()
                .with("content/document/sumary.md", "---\ntitle: Summary\n---\nText.\n")
                .findings(RULE))
        .containsExactly(
            "content/document/sumary.md:1:1 the promotion document has no section `sumary` → Did"
                + " you mean `summary`?");
  }

  @Test
  void aSectionNamedInTheFileIsFoundThere() {
    assertThat(
            small()
                .with("content/document/a.md", "---\ntitle: A\nsection: nowhere\n---\nText.\n")
                .findings(RULE))
        .containsExactly(
            "content/document/a.md:3:10 the promotion document has no section `nowhere` → Its"
                + " sections are `achievements`, `ask`, `at-a-glance`, `endorsements`, `influence`,"
                + " `initiatives`, `my-gaps`, `my-work`, `summary`, `vision`, `voices`.");
  }

  @Test
  void aSectionOfTheDocumentIsFine() {
    assertFine(small().with("content/document/summary.md", "---\ntitle: Summary\n---\nText.\n"));
  }

  @Test
  void aPageBelowAnotherFolderIsNoSection() {
    assertFine(
        small().with("content/other/sumary.md", "---\ntitle: A\naudience: public\n---\nText.\n"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
