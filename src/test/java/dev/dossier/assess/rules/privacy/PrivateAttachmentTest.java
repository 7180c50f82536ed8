package dev.dossier.assess.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import org.junit.jupiter.api.Test;

class PrivateAttachmentTest {
  private static final PrivateAttachment RULE = new PrivateAttachment();

  private static Given offer() {
    return Given.aPackage()
        .attached("content/plan/interviews/offer.txt", "An offer.")
        .plan("interviews/one", "title: One\n", "[offer](offer.txt)\n");
  }

  @Test
  void aFileOfThePlanThatThePublicCanOpenIsAnError() {
    Given given =
        offer()
            .evidence("audience: public")
            .body("See [it](../plan/interviews/offer.txt) there.\n");
    assertThat(given.findings(RULE))
        .extracting(Finding::severity, f -> f.place().file(), f -> f.place().line() > 1)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, Given.EXAMPLE, true));
  }

  @Test
  void aFileOfThePlanThatTheCommitteeCanOpenIsAWarning() {
    assertThat(
            offer()
                .evidence(
                    "artifacts:\n"
                        + "  - {kind: letter, title: A, link: ../plan/interviews/offer.txt}")
                .findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aFileThatAPrivateTextRefersToAsWellIsFound() {
    assertThat(
            Given.aPackage()
                .attached("content/evidence/notes.txt", "Notes.")
                .evidence("secret", "audience: private\nx-a: b")
                .plan("notes", "title: N\n", "[n](../evidence/notes.txt)\n")
                .evidence("audience: public")
                .body("![n](notes.txt)\n")
                .marks(RULE))
        .hasSize(1);
  }

  @Test
  void aCopyAmongTheAssetsIsFound() {
    assertThat(offer().attached("assets/offer.txt", "An offer.").findings(RULE))
        .extracting(f -> f.place().file())
        .containsExactly("assets/offer.txt");
  }

  @Test
  void aFileOfPublicTextsAloneIsNot() {
    assertThat(
            offer()
                .attached("content/evidence/cells.txt", "Cells.")
                .attached("assets/other.txt", "Other.")
                .evidence("audience: public")
                .body("[cells](cells.txt)\n")
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void anArtifactThatOnlyTheCandidateCanOpenIsNot() {
    assertThat(
            offer()
                .evidence(
                    "audience: public\nartifacts:\n"
                        + "  - {title: A, link: ../plan/interviews/offer.txt, readers: private}")
                .findings(RULE))
        .isEmpty();
  }
}
