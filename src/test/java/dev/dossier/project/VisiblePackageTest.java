package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.model.Endorsement;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Prose;
import dev.dossier.model.Trust;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is cut before anything is computed: what is gone then, no score and no word can tell. */
class VisiblePackageTest {
  private static final String PLATFORM = "evidence/platform";
  private static final Understood READ =
      PackageText.small()
          .with("content/evidence/open.md", Projected.evidence("Open", "exact", ""))
          .changed(
              PackageText.MANAGER,
              "endorses: [evidence/platform]",
              "endorses: [evidence/open, evidence/platform]\naudience: public")
          .with(
              "content/endorsements/peer.md",
              """
              ---
              from: A peer
              relation: peer
              date: 2026-06-01
              endorses: [evidence/platform]
              audience: public
              ---
              I saw it.
              """)
          .understood();

  private static PromotionPackage seen(PromotionPackage whole, Audience audience) {
    return VisiblePackage.of(whole, READ.playbook().orElseThrow(), audience, Projected.DAY);
  }

  private static PromotionPackage whole() {
    PromotionPackage pack = READ.pack().orElseThrow();
    return new PromotionPackage(
        pack.promotion(),
        pack.evidence(),
        pack.endorsements().stream().map(VisiblePackageTest::recorded).toList(),
        pack.document(),
        pack.plan(),
        pack.pages(),
        pack.attachments(),
        pack.drafts(),
        pack.incomplete());
  }

  private static Endorsement recorded(Endorsement e) {
    return e.trusted(Trust.RECORDED)
        .changed(Map.of("evidence/open", List.of("title"), PLATFORM, List.of("share 0.6 → 0.8")));
  }

  @Test
  void ofTheCaseThePublicHasTheCandidateAlone() {
    PromotionCase told = seen(whole(), Audience.PUBLIC).promotion();
    assertThat(told.candidate()).isEqualTo("Alex Example");
    assertThat(told.title()).isEqualTo("Alex Example");
    assertThat(told.from() + told.to()).isEmpty();
    assertThat(told.baseline()).isEmpty();
    assertThat(told.head().prose()).isEqualTo(Prose.EMPTY);
    assertThat(seen(whole(), Audience.COMMITTEE).promotion()).isEqualTo(whole().promotion());
  }

  @Test
  void anEndorsementOfNothingThatMayBeSeenIsNotSeenItself() {
    assertThat(seen(whole(), Audience.PUBLIC).endorsements())
        .extracting(Endorsement::id)
        .containsExactly("endorsements/manager");
    assertThat(seen(whole(), Audience.COMMITTEE).endorsements()).hasSize(2);
  }

  @Test
  void howFarAnEndorsementIsTrustedAndWhatHasChangedSinceIsNotForThePublic() {
    Endorsement told = seen(whole(), Audience.PUBLIC).endorsements().get(0);
    assertThat(told.trust()).isEqualTo(Trust.CLAIMED);
    assertThat(told.changes()).isEmpty();
    assertThat(told.endorses()).containsExactly("evidence/open");

    Endorsement read = seen(whole(), Audience.COMMITTEE).endorsements().get(0);
    assertThat(read.trust()).isEqualTo(Trust.RECORDED);
    assertThat(read.changes()).containsOnlyKeys("evidence/open", PLATFORM);
  }
}
