package dev.dossier.project.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Projected;
import dev.dossier.project.cockpit.TodayView.FewView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import dev.dossier.understand.PackageText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the start page says of a day. */
class TodayViewsTest {
  private static final String HOLD = "extends: l6-l7\nscoring: {coverage: {withhold-below: 0}}\n";

  /** So far before the committee that no task of the timeline is due. */
  private static final PackageText EARLY =
      PackageText.small()
          .changed(PackageText.CASE, "committee: 2026-09-15", "committee: 2028-09-15");

  @Test
  void whatIsDueLeadsToItsFileAndATaskToItsMark() {
    FewView due = today(action(PackageText.small(), "2026-03-01")).due();

    assertThat(due.items())
        .extracting(item -> item.what().text(), item -> item.what().href(), ItemView::why)
        .contains(
            tuple("Ask", Optional.of("plan/actions/ask.html"), "action, 121 days late"),
            tuple(
                "Be seen more outside the company",
                Optional.of("plan/timeline.html#year-before"),
                "timeline, 108 days late"));
    assertThat(due.items()).allMatch(ItemView::late);
    assertThat(due.rest()).isPositive();
  }

  @Test
  void aGainIsToldWithWhatItTakesAndWhereToLook() {
    ItemView move = today(EARLY.with("playbook.yaml", HOLD)).moves().items().get(0);

    assertThat(move.what())
        .isEqualTo(
            new LinkView(
                "Something to open for “Platform”", Optional.of("evidence/platform.html")));
    assertThat(move.mark()).matches("\\+\\d+\\.\\d");
    assertThat(move.why()).matches("about 2 hours, \\d+\\.\\d\\d points for each");
  }

  @Test
  void whileTheScoreIsWithheldNoGainIsANumber() {
    assertThat(today(EARLY).moves().items())
        .isNotEmpty()
        .allMatch(move -> move.mark().isEmpty() && !move.why().contains("points"));
  }

  @Test
  void anEmptyListSaysWhatComesNextOrHowToBegin() {
    FewView due = today(EARLY).due();
    assertThat(due.items()).isEmpty();
    assertThat(due.empty()).isEqualTo("Nothing is due until 14 March 2028.");
    assertThat(due.command()).isEmpty();

    PackageText nothing = EARLY.without(PackageText.PLATFORM).without(PackageText.MANAGER);
    FewView moves = today(nothing).moves();
    assertThat(moves.empty()).isEqualTo("The first piece of evidence:");
    assertThat(moves.command()).isEqualTo("dossier new evidence \"…\"");
  }

  @Test
  void aRiskSaysSinceWhenAndWhatIsWrong() {
    PackageText text =
        EARLY
            .with(
                "content/plan/blockers/b.md",
                "---\ntitle: Thought narrow\nkind: perception\nrecover-by: 2026-06-29\n---\n")
            .with(
                "content/plan/sprint/s.md",
                "---\ntitle: Last days\nstart: 2026-06-17\nhours: 50\n---\n");

    assertThat(today(text).risks().items())
        .extracting(item -> item.what().text(), ItemView::mark, ItemView::why, ItemView::late)
        .contains(
            tuple("Thought narrow", "1 day late", "to be out of the way by 29 June 2026", true),
            tuple("50 hours a week in “Last days”", "", "more than a person can keep up", false));
  }

  @Test
  void theCommitteeIsAsFarAsItIs() {
    assertThat(distance("2026-09-15")).isEqualTo("11 weeks to the committee");
    assertThat(distance("2026-07-20")).isEqualTo("20 days to the committee");
    assertThat(distance("2026-07-01")).isEqualTo("1 day to the committee");
    assertThat(distance("2026-06-30")).isEqualTo("The committee meets today");
    assertThat(distance("2026-06-29")).isEqualTo("The committee has met");
  }

  private static String distance(String committee) {
    return today(PackageText.small().changed(PackageText.CASE, "2026-09-15", committee)).distance();
  }

  private static PackageText action(PackageText text, String due) {
    return text.with("content/plan/actions/ask.md", "---\ntitle: Ask\ndue: " + due + "\n---\n");
  }

  private static TodayView today(PackageText text) {
    return Projected.view(text, Audience.PRIVATE).cockpit().orElseThrow().today();
  }
}
