package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.model.Authorship;
import dev.dossier.model.Authorship.Written;
import dev.dossier.model.Endorsement;
import dev.dossier.model.PromotionPackage;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How evidence came to be, in sentences. */
class PastWordsTest {
  private static final Understood READ = PackageText.small().understood();
  private static final String PLATFORM = "evidence/platform";
  private static final String MANAGER = "endorsements/manager";
  private static final Written FIRST = written(3, "Alex Example");
  private static final Written LAST = written(9, "A colleague");

  private static Written written(int day, String by) {
    return new Written(LocalDate.of(2026, 3, day), by, day + "cdef0123456789");
  }

  private static Authorship known(Optional<Written> first, Optional<Written> last) {
    return new Authorship(first, last, true, Map.of());
  }

  @Test
  void itIsToldWhoWroteItFirstAndLast() {
    assertThat(past(known(Optional.of(FIRST), Optional.of(LAST))))
        .containsExactly(
            "First written on 3 March 2026 by Alex Example.",
            "Last changed on 9 March 2026 by A colleague.");
    assertThat(past(known(Optional.of(FIRST), Optional.of(FIRST))))
        .as("never changed since")
        .containsExactly("First written on 3 March 2026 by Alex Example.");
    assertThat(past(known(Optional.empty(), Optional.of(LAST))))
        .as("a history that is cut off")
        .containsExactly("Last changed on 9 March 2026 by A colleague.");
  }

  @Test
  void wordsThatAreNotCommittedAreNobodysYet() {
    assertThat(past(new Authorship(Optional.of(FIRST), Optional.empty(), false, Map.of())))
        .containsExactly(
            "First written on 3 March 2026 by Alex Example.",
            "What it says now is not committed yet.");
  }

  @Test
  void anEndorserIsToldWithTheWordsThatWereEndorsed() {
    String read =
        "Engineering manager endorsed it as it was written on 3 March 2026 by Alex Example";
    assertThat(endorsed(fingerprint(), Map.of())).containsExactly(read + ", and so it still is.");
    assertThat(endorsed("another", Map.of())).containsExactly(read + "; it has changed since.");
    assertThat(endorsed("another", Map.of(PLATFORM, List.of("share 0.6 → 0.8", "title"))))
        .containsExactly(read + "; changed since: share 0.6 → 0.8, title.");
  }

  private static List<String> endorsed(String fingerprint, Map<String, List<String>> changes) {
    PromotionPackage pack = READ.pack().orElseThrow();
    Endorsement e = pack.endorsements().get(0);
    Endorsement stamped =
        new Endorsement(
            e.head(),
            e.from(),
            e.relation(),
            e.level(),
            e.date(),
            e.endorses(),
            Map.of(PLATFORM, fingerprint),
            e.trust(),
            changes);
    PromotionPackage endorsed =
        new PromotionPackage(
            pack.promotion(),
            pack.evidence(),
            List.of(stamped),
            pack.document(),
            pack.plan(),
            pack.pages(),
            pack.attachments(),
            pack.drafts(),
            pack.incomplete());
    Authorship known =
        new Authorship(Optional.empty(), Optional.empty(), true, Map.of(MANAGER, FIRST));
    return past(endorsed, known, Audience.COMMITTEE);
  }

  private static String fingerprint() {
    return READ.pack().orElseThrow().evidence().get(0).head().fingerprint();
  }

  @Test
  void commitsAreNamedToTheCandidateAlone() {
    Authorship known = known(Optional.of(FIRST), Optional.empty());
    assertThat(past(READ.pack().orElseThrow(), known, Audience.PRIVATE))
        .containsExactly("First written on 3 March 2026 by Alex Example (3cdef01).");
  }

  @Test
  void ofEvidenceWithoutAPastNothingIsTold() {
    assertThat(past(READ.pack().orElseThrow(), Map.of(), Audience.PRIVATE)).isEmpty();
  }

  @Test
  void thePublicIsToldNothingAndGitIsNotAskedForIt() {
    PackageText open =
        PackageText.small().changed(PackageText.PLATFORM, "role:", "audience: public\nrole:");
    Understood read = open.understood();
    AudienceView view =
        projection(read.pack().orElseThrow())
            .withAuthorship(
                () -> {
                  throw new AssertionError("asked for the public");
                })
            .of(Audience.PUBLIC);
    assertThat(view.evidence()).extracting(EvidenceView::past).containsExactly(List.of());
  }

  private static List<String> past(Authorship known) {
    return past(READ.pack().orElseThrow(), known, Audience.COMMITTEE);
  }

  private static List<String> past(PromotionPackage pack, Authorship known, Audience audience) {
    return past(pack, Map.of(PLATFORM, known), audience);
  }

  private static List<String> past(
      PromotionPackage pack, Map<String, Authorship> known, Audience audience) {
    return projection(pack).withAuthorship(() -> known).of(audience).evidence().get(0).past();
  }

  private static Projection projection(PromotionPackage pack) {
    return new Projection(pack, READ.playbook().orElseThrow(), Projected.DAY, List.of());
  }
}
