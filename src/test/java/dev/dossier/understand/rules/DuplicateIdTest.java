package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {
  private static final String RULE = "format/duplicate-id";

  @Test
  void aSecondFileWithTheSameIdIsFoundAtItsId() {
    assertThat(
            small()
                .with(
                    "content/evidence/a.md",
                    "---\ntitle: A\nid: evidence/platform\nperiod: 2025-01..2025-02\n---\n")
                .findings(RULE))
        .containsExactly(
            "content/evidence/a.md:3:5 `evidence/platform` is already the id of"
                + " `content/evidence/platform.md` → Give one of the two an `id:` of its own, and"
                + " mend the references to it.");
  }

  @Test
  void anIdThatAFileWhichCouldNotBeReadHasIsTaken() {
    assertThat(
            small()
                .with("content/about.md", "---\ntitle: [\n---\n")
                .changed(PackageText.PLATFORM, "title: Platform", "title: Platform\nid: about")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:3:5 `about` is already the id of `content/about.md` →"
                + " Give one of the two an `id:` of its own, and mend the references to it.");
  }

  @Test
  void filesWithIdsOfTheirOwnAreFine() {
    assertFine(small());
  }

  @Test
  void anIdOfItsOwnMakesRoomForAnother() {
    assertFine(
        small()
            .changed(PackageText.PLATFORM, "title: Platform", "title: Platform\nid: evidence/cells")
            .with(
                "content/evidence/a.md",
                "---\ntitle: A\nid: evidence/platform\nperiod: 2025-01..2025-02\n---\n"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
