package dev.dossier.assess.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import org.junit.jupiter.api.Test;

class OneArtifactKindTest {
  private static final OneArtifactKind RULE = new OneArtifactKind();

  @Test
  void artifactsAllOfOneKindAreFound() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: design-doc, title: Thing 0, link: "https://example.com/0", readers: committee}
              - {kind: design-doc, title: Thing 1, link: "https://example.com/1", readers: committee}
              - {kind: Design-doc, title: Thing 2, link: "https://example.com/2", readers: committee}
            """)
                .marks(RULE))
        .containsExactly("The case");
  }

  @Test
  void twoKindsAreEnough() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: design-doc, title: Thing 0, link: "https://example.com/0", readers: committee}
              - {kind: design-doc, title: Thing 1, link: "https://example.com/1", readers: committee}
              - {kind: review, title: Thing 2, link: "https://example.com/2", readers: committee}
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void twoArtifactsAreTooFewToTell() {
    assertThat(
            Given.aPackage()
                .evidence(
                    """
            artifacts:
              - {kind: design-doc, title: Thing 0, link: "https://example.com/0", readers: committee}
              - {kind: design-doc, title: Thing 1, link: "https://example.com/1", readers: committee}
            """)
                .marks(RULE))
        .isEmpty();
  }
}
