package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class DanglingLinkTest {
  private static final String RULE = "reference/dangling-link";

  @Test
  void aLinkToNoFileIsFoundInTheText() {
    assertThat(
            small()
                .changed(PackageText.PLATFORM, "It runs.", "It [runs](platfrom.md).")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:15:4 the package has no file `platfrom.md` → Did you mean"
                + " `platform.md`?");
  }

  @Test
  void anImageToo() {
    assertThat(
            small()
                .with("content/evidence/mising.svg", "<svg/>")
                .changed(PackageText.PLATFORM, "It runs.", "![x](missing.svg)")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:15:1 the package has no file `missing.svg` → Did you mean"
                + " `mising.svg`?");
  }

  @Test
  void anArtifactIsFoundAtItsLink() {
    assertThat(
            small()
                .changed(
                    PackageText.PLATFORM,
                    "role: Technical lead",
                    "artifacts: [{kind: report, title: R, link: ../../../etc/passwd}]")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:4:44 the package has no file `../../../etc/passwd` → Put"
                + " the file below `content/`, or delete the link.");
  }

  @Test
  void aLinkToADraftIsFound() {
    assertThat(
            small()
                .changed("content/about.md", "Hello.", "[Hello](evidence/platform.md)")
                .changed(PackageText.PLATFORM, "title: P", "draft: true\ntitle: P")
                .findings(RULE))
        .containsExactly(
            "content/about.md:5:1 `evidence/platform.md` is a draft and on no site → Delete `draft:"
                + " true` there, or delete the link.");
  }

  @Test
  void anAddressThatCouldRunIsFound() {
    assertThat(
            small()
                .changed("content/about.md", "Hello.", "[Hello](javascript:alert(1))")
                .findings(RULE))
        .containsExactly(
            "content/about.md:5:1 `javascript:alert(1)` is an address that no page may link to →"
                + " Write an address that begins with `https:` or `mailto:`.");
  }

  @Test
  void filesByPathByIdAndFromTheTopAreFine() {
    assertFine(
        small()
            .with("content/evidence/a%20b.svg".replace("%20", " "), "<svg/>")
            .changed(
                PackageText.PLATFORM,
                "It runs.",
                "[a](../about.md) [b](/about.html#x) [c](about) [d](a%20b.svg) [e](#result)"
                    + " [f](platform)"));
  }

  @Test
  void addressesElsewhereAreNotFollowed() {
    assertFine(
        small()
            .changed(
                "content/about.md", "Hello.", "[a](https://example.com/x) <mailto:a@example.com>"));
  }

  @Test
  void aFileThatCouldNotBeReadIsThere() {
    assertFine(
        small()
            .changed("content/about.md", "Hello.", "[Hello](evidence/platform.md)")
            .changed(PackageText.PLATFORM, "title: Platform", "title: ["));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
