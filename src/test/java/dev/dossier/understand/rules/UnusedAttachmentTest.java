package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnusedAttachmentTest {
  private static final String RULE = "reference/unused-attachment";

  @Test
  void aFileThatNoTextRefersToIsFound() {
    assertThat(small().with("content/evidence/map.svg", "<svg/>").findings(RULE))
        .containsExactly(
            "content/evidence/map.svg:1:1 no text refers to this file, so it is on no site → Link"
                + " to it from the text it belongs to, or delete it.");
  }

  @Test
  void aPageInAnotherOfJBakesLanguagesIsToldHowToBecomeOne() {
    assertThat(small().with("content/about.adoc", "= About").findings(RULE))
        .singleElement()
        .asString()
        .endsWith("write it anew in a file that ends in `.md`, or link to it.");
  }

  @Test
  void aFileThatAnImageOrALinkShowsIsFine() {
    assertThat(
            small()
                .with("content/evidence/map.svg", "<svg/>")
                .with("content/files/notes.pdf", "%PDF")
                .changed(
                    PackageText.PLATFORM,
                    "It runs.",
                    "![Map](map.svg) and [notes](../files/notes.pdf#page=2)")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void aFileThatIsAnArtifactIsFine() {
    assertThat(
            small()
                .with("content/evidence/map.svg", "<svg/>")
                .changed(
                    PackageText.PLATFORM,
                    "role: Technical lead",
                    "artifacts: [{kind: report, title: R, link: map.svg}]")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void whatStandsBesideTheContentIsNoAttachment() {
    assertThat(small().with("assets/own.css", "").with("templates/own.ftlh", "").findings(RULE))
        .isEmpty();
  }
}
