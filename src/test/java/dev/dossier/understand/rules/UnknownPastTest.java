package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.MANAGER;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownPastTest {
  private static final String PEER = "content/endorsements/peer.md";
  private static final List<Endorsement> TWO =
      small().with(PEER, small().text(MANAGER)).understood().pack().orElseThrow().endorsements();

  @Test
  void aClaimedEndorsementWithoutAPastIsFound() {
    assertThat(new UnknownPast().of(TWO, Set.of(PEER)))
        .get()
        .satisfies(f -> assertThat(f.place().file()).isEqualTo(PEER))
        .extracting(Finding::message)
        .isEqualTo("this clone is too shallow to tell who wrote these words");
  }

  @Test
  void severalAreOneFinding() {
    assertThat(new UnknownPast().of(TWO, Set.of(PEER, MANAGER)))
        .get()
        .extracting(Finding::message)
        .isEqualTo("this clone is too shallow to tell who wrote these words and of 1 more");
  }

  @Test
  void whatIsTrustedAllTheSameIsFine() {
    List<Endorsement> recorded = TWO.stream().map(e -> e.trusted(Trust.RECORDED)).toList();

    assertThat(new UnknownPast().of(recorded, Set.of(PEER))).isEmpty();
  }

  @Test
  void aWholePastIsFine() {
    assertThat(new UnknownPast().of(TWO, Set.of())).isEmpty();
  }
}
