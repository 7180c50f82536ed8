package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargePackageTest {
  private static final int FILES = 6_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Playbook LADDER = Ladders.four();

  /** Dividing out each file at each node for every other file would take minutes. */
  @Test
  @Timeout(20)
  void thousandsOfFilesForOneIndicatorAreAssessedInSecondsAndStillSumUp() {
    PromotionPackage pack = thousands();
    Assessment assessment = Assessor.assess(pack, LADDER, AS_OF);
    FigureBook book = FigureBook.of(pack, LADDER, assessment);
    double sum = assessment.evidence().stream().mapToDouble(EvidenceResult::points).sum();
    assertThat(sum).isEqualTo(assessment.score(), within(1e-9));
    assertThat(book.find("evidence/7 share")).isPresent();
  }

  private static PromotionPackage thousands() {
    PackageDraft draft = PackageDraft.empty();
    for (int i = 0; i < FILES; i++) {
      draft.add(evidence("evidence/" + i).teams(2 + i % 20).since("2025-01").supports("a1", "b1"));
    }
    return draft.build();
  }
}
