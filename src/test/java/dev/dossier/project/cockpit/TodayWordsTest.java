package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Projected;
import dev.dossier.project.cockpit.TodayView.FewView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The few things of a day, with why they are among them. */
class TodayWordsTest {
  /** A case whose committee is years away, so that the timeline asks for nothing yet. */
  private static final PackageText QUIET =
      PackageText.small()
          .changed(PackageText.CASE, "committee: 2026-09-15", "committee: 2029-09-15");

  private static final PackageText BUSY =
      with(
          with(
              with(
                  with(QUIET, "actions/old", "title: Old\ndue: 2026-06-29\n"),
                  "actions/new",
                  "title: New\ndue: 2026-07-09\n"),
              "relationships/m",
              "title: The manager\nkind: manager\ncadence: weekly\nlast: 2026-01-02\n"),
          "blockers/a",
          "title: The gap\nkind: performance\nstatus: open\nrecover-by: 2026-06-20\n");

  private static final PackageText SCORED =
      BUSY.with("playbook.yaml", "extends: l6-l7\nscoring: {coverage: {withhold-below: 0}}\n");

  private static TodayView today(PackageText text) {
    return Projected.view(text, Audience.PRIVATE).cockpit().orElseThrow().today();
  }

  private static ItemView item(String what, String href, String mark, String why, boolean late) {
    return new ItemView(new LinkView(what, Optional.of(href)), mark, why, late);
  }

  @Test
  void whatIsDueSaysHowLateItIs() {
    assertThat(today(BUSY).due().items())
        .containsExactly(
            item("Old", "plan/actions/old.html", "29 June 2026", "action, 1 day late", true),
            item("New", "plan/actions/new.html", "9 July 2026", "action", false));
    assertThat(today(PackageText.small()).due().items().get(0))
        .as("a task of the timeline stands below its mark")
        .isEqualTo(
            item(
                "Build sponsors",
                "plan/timeline.html#year-before",
                "14 March 2026",
                "timeline, 108 days late",
                true));
    assertThat(today(PackageText.small()).due().rest()).isEqualTo(4);
  }

  @Test
  void aDayOnWhichNothingIsDueSaysWhenSomethingWillBe() {
    assertThat(today(QUIET).due())
        .isEqualTo(new FewView(List.of(), 0, "Nothing is due until 14 March 2029.", ""));
    assertThat(today(BUSY).due().empty())
        .as("what is late is not what comes next")
        .isEqualTo("Nothing is due until 9 July 2026.");
  }

  @Test
  void theFirstMoveOfAllIsAPieceOfEvidence() {
    PackageText bare = QUIET.without(PackageText.PLATFORM).without(PackageText.MANAGER);
    assertThat(today(bare).moves())
        .isEqualTo(
            new FewView(
                List.of(), 0, "The first piece of evidence:", "dossier new evidence \"…\""));
    assertThat(today(QUIET).moves().command()).isEmpty();
    assertThat(today(QUIET).moves().empty()).isEqualTo("Nothing in reach would raise the score.");
  }

  @Test
  void aMoveTellsItsPointsOnlyWhereThereIsAScore() {
    assertThat(today(BUSY).moves().items().get(0))
        .isEqualTo(
            item(
                "Something to open for “Platform”",
                "evidence/platform.html",
                "",
                "about 2 hours",
                false));
    assertThat(today(SCORED).moves().items().get(0))
        .isEqualTo(
            item(
                "Something to open for “Platform”",
                "evidence/platform.html",
                "+0.4",
                "about 2 hours, 0.20 points for each",
                false));
    assertThat(today(SCORED).moves().items().get(1).what().href())
        .contains("score.html#deep-expertise");
  }

  @Test
  void whatIsAtRiskSaysWhyAndHowLate() {
    assertThat(today(BUSY).risks().items())
        .containsExactly(
            item(
                "The gap",
                "plan/blockers/a.html",
                "10 days late",
                "to be out of the way by 20 June 2026",
                true),
            item(
                "The manager",
                "plan/relationships/m.html",
                "172 days late",
                "to be met by 9 January 2026",
                true));
    assertThat(today(QUIET).risks().items().get(0))
        .isEqualTo(
            item(
                "The months at the next level have a gap",
                "plan/blockers.html",
                "",
                "the package itself shows it",
                false));
    assertThat(today(QUIET).risks().empty()).isEqualTo("Nothing is at risk.");
  }

  @Test
  void aRunThatNobodyKeepsUpEnds() {
    PackageText run =
        SCORED
            .changed(PackageText.PLATFORM, "2025-01..2026-06", "2025-01..2026-05")
            .changed(PackageText.PLATFORM, "outcomes:", "reach: {teams: 12}\noutcomes:");
    assertThat(today(run).risks().items())
        .contains(
            item(
                "The run of 17 months",
                "score.html#months",
                "",
                "no strong work covers this month; it stops counting on 1 September 2026",
                false));
  }
}
