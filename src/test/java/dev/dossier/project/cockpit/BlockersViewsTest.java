package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.gaps;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.BlockersView.BlockerView;
import dev.dossier.project.cockpit.BlockersView.KindView;
import dev.dossier.project.cockpit.BlockersView.ReasonView;
import dev.dossier.project.cockpit.BlockersView.ShownView;
import dev.dossier.understand.PackageText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockersViewsTest {
  private static final PackageText SEEN =
      with(
          small(),
          "blockers/narrow",
          """
          title: Thought narrow
          kind: perception
          status: easing
          owner: Alex
          since: 2026-01-12
          recover-by: 2026-06-29
          """);

  @Test
  void whatTheCandidateSeesStandsByItsKindWithItsDays() {
    KindView perception = kind(SEEN, "perception");

    assertThat(perception.own())
        .extracting(
            BlockerView::status,
            BlockerView::owner,
            BlockerView::since,
            BlockerView::recoverBy,
            BlockerView::late)
        .containsExactly(tuple("easing", "Alex", "12 Jan 2026", "29 Jun 2026", true));
    assertThat(perception.recovery()).startsWith("Show the other side");
    assertThat(kind(SEEN, "relationships").takes()).isEqualTo("6–12 months");
  }

  @Test
  void whatThePackageShowsStandsBesideItWithTheFileThatShowsIt() {
    PackageText alone = small().without(PackageText.MANAGER);
    KindView relationships = kind(alone, "relationships");

    assertThat(relationships.shown())
        .extracting(ShownView::title)
        .containsExactly("Nobody vouches for the work");
    assertThat(relationships.shown().get(0).reasons())
        .extracting(ReasonView::where)
        .allSatisfy(where -> assertThat(where.href()).isPresent());
  }

  @Test
  void whatThePackageIsSearchedForIsToldWhetherItShowsOrNot() {
    assertThat(gaps(kind(small(), "performance").signs()))
        .contains("Nothing outside the company confirms the work");
    assertThat(kind(small(), "relationships").signs())
        .filteredOn(sign -> sign.state() == AdviceView.State.MET)
        .extracting(AdviceView::title, AdviceView::there)
        .containsExactly(tuple("Nobody vouches for the work", "not shown"));
  }

  @Test
  void whatAFigureShowsLeadsToTheFigures() {
    assertThat(kind(small(), "performance").shown())
        .filteredOn(shown -> shown.title().startsWith("Nothing outside"))
        .flatExtracting(ShownView::reasons)
        .extracting(reason -> reason.where().href())
        .containsExactly(Optional.of("figures.html"));
  }

  @Test
  void kindsWithSomethingInTheWayComeFirst() {
    assertThat(view(SEEN).kinds()).extracting(KindView::clear).isSorted();
    assertThat(kind(SEEN, "organisation").clear()).isTrue();
    assertThat(view(SEEN).standing()).startsWith("You see 1; the package itself shows ");
  }

  @Test
  void aBlockerThatIsClearedIsNeitherCountedNorLate() {
    PackageText cleared =
        SEEN.changed("content/plan/blockers/narrow.md", "status: easing", "status: cleared");

    assertThat(view(cleared).standing()).startsWith("Nothing that you wrote down;");
    assertThat(kind(cleared, "perception").own()).noneMatch(BlockerView::late);
  }

  private static KindView kind(PackageText text, String id) {
    return view(text).kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static BlockersView view(PackageText text) {
    return chapter(text, BlockersView.class);
  }
}
