package dev.dossier.project;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Views by a ladder that asks for less than the bundled one. */
class OtherLaddersTest {
  /** Without bars, without months, and with sections that are one piece. */
  private static final Playbook PLAIN =
      new Playbook(
          "plain",
          "A plain ladder",
          "L6",
          "L7",
          List.of(
              new Dimension(
                  "scope", "Scope", "here", "there", "a step", Optional.empty(), List.of())),
          List.of(Ladders.criterion("a", 1, OptionalInt.empty(), 2)),
          Scoring.DEFAULT,
          Ladders.bands(),
          List.of(),
          new DocumentFormat(
              "Document",
              3,
              List.of(
                  new Section("work", "Work", 1, Source.INITIATIVE, 0, "All of it."),
                  new Section("influence", "Influence", 1, Source.INFLUENCE, 0, "Four ways."),
                  new Section("more", "More", 1, Source.TEXT, 0, "By hand."))),
          List.of(),
          List.of(),
          PlanBook.EMPTY);

  private static AudienceView view(PackageDraft draft) {
    PromotionPackage pack = draft.build();
    return new Projection(pack, PLAIN, Projected.DAY, List.of()).of(Audience.COMMITTEE);
  }

  private static List<Block> section(AudienceView view, String id) {
    return view.document().orElseThrow().sections().stream()
        .filter(section -> section.id().equals(id))
        .map(SectionView::blocks)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutBarsNoDimensionIsMeasured() {
    AudienceView view = view(PackageDraft.empty().with(evidence("evidence/e").supports("a1")));
    assertThat(view.evidence().get(0).counting().orElseThrow().notes())
        .contains("Magnitude 0.20: no dimension is measured.");
    assertThat(view.score().orElseThrow().months().summary())
        .as("no criterion asks for months")
        .isEqualTo("No month yet shows work at the next level without a gap up to now.");
  }

  @Test
  void aSectionThatChoosesNoneTakesEveryInitiative() {
    PackageDraft draft = PackageDraft.empty();
    for (String id : List.of("x", "y", "z", "w")) {
      draft.with(evidence("evidence/" + id));
    }
    assertThat(section(view(draft), "work"))
        .extracting(block -> ((Block.Initiative) block).evidence().id())
        .containsExactly("evidence/w", "evidence/x", "evidence/y", "evidence/z");
    assertThat(section(view(draft), "more")).isEmpty();
  }

  @Test
  void influenceHasNamesOfItsOwnWhereTheLadderGivesNone() {
    PackageDraft draft =
        PackageDraft.empty()
            .with(evidence("evidence/m").kind(EvidenceKind.MENTORING))
            .with(evidence("evidence/i").kind(EvidenceKind.INFLUENCE))
            .with(evidence("evidence/p").kind(EvidenceKind.PATENT))
            .with(evidence("evidence/w").kind(EvidenceKind.WRITING));
    assertThat(section(view(draft), "influence"))
        .extracting(block -> ((Block.Points) block).label())
        .containsExactly("In the organisation", "In technology", "In people", "Outside");
  }

  @Test
  void evidenceThatIsKnownByAnotherNameStillStandsAmongTheEvidence() {
    AudienceView view = view(PackageDraft.empty().with(evidence("platform")));
    assertThat(view.evidence().get(0).path()).isEqualTo("evidence/platform.html");
  }

  @Test
  void aPlaybookWithoutAPlanHasNoChaptersOfOne() {
    AudienceView view =
        new Projection(PackageDraft.empty().build(), PLAIN, Projected.DAY, List.of())
            .of(Audience.PRIVATE);
    assertThat(view.cockpit().orElseThrow().chapters())
        .extracting(Chapter::name)
        .doesNotContain("way", "timeline", "influence", "elsewhere", "people", "blockers");
  }
}
