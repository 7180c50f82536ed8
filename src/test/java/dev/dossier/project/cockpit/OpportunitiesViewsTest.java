package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.OpportunitiesView.OpportunityView;
import dev.dossier.project.cockpit.OpportunitiesView.TestView;
import dev.dossier.understand.PackageText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OpportunitiesViewsTest {
  private static final PackageText REGION =
      with(
          small(),
          "opportunities/region",
          """
          title: The second region
          opening: initiative
          visibility: 3
          impact: 2000000
          complexity: 2.5
          duration: 18
          """);

  @Test
  void eachTestShowsWhatWasStatedAndHowThePointsFollow() {
    OpportunityView region = view(REGION).opportunities().get(0);

    assertThat(region.tests())
        .extracting(TestView::criterion, TestView::value, TestView::arithmetic)
        .containsExactly(
            tuple("Visibility", "3", ""),
            tuple("Impact", "$2M", "$2M ÷ $5M"),
            tuple("Complexity", "2.5\u00a0×", "2.5 ÷ 3"),
            tuple("Duration", "18 months, so after the committee meets", "12 months ÷ 18 months"),
            tuple("Ownership", "not stated", ""));
  }

  @Test
  void whatIsThereBeforeTheCommitteeMeetsNeedsNoRemark() {
    PackageText sooner =
        REGION.changed("content/plan/opportunities/region.md", "duration: 18", "duration: 2");

    assertThat(view(sooner).opportunities().get(0).tests())
        .extracting(TestView::value)
        .contains("2 months");
  }

  @Test
  void whoSumsWhatIsPrintedGetsTheSumThatIsPrinted() {
    OpportunityView region = view(REGION).opportunities().get(0);

    assertThat(
            region.tests().stream()
                .map(test -> new BigDecimal(test.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal(region.points()));
    assertThat(region.share()).isBetween(0.57, 0.59);
  }

  @Test
  void theOpeningAdvisesTheMove() {
    assertThat(view(REGION).opportunities().get(0))
        .extracting(OpportunityView::opening, OpportunityView::move)
        .containsExactly("Something new begins", "Write the proposal that nobody asked for.");
  }

  @Test
  void whatWasNotDeclinedCanBeAccepted() {
    PackageText declined =
        REGION.changed(
            "content/plan/opportunities/region.md", "opening:", "status: declined\nopening:");

    assertThat(view(REGION).opportunities().get(0).accept()).isEqualTo("plan/opportunities/region");
    assertThat(view(declined).opportunities().get(0).accept()).isEmpty();
  }

  @Test
  void whatWasTakenOnStandsAgainstWhatThePlaybookAsksFor() {
    PackageText taken =
        with(REGION, "opportunities/crisis", "title: Crisis\nstatus: accepted\n")
            .with(
                "content/evidence/new.md",
                "---\ntitle: New\nperiod: 2025-07-01..\nsupports: [crisis]\n---\n")
            .with(
                "content/evidence/old.md",
                "---\ntitle: Old\nperiod: 2025-06-30..\nsupports: [crisis]\n---\n")
            .with(
                "content/evidence/talk.md",
                "---\ntitle: Talk\nkind: talk\nperiod: 2026-05\nsupports: [crisis]\n---\n");

    assertThat(view(taken).taken())
        .extracting(project -> project.file().text(), project -> project.since())
        .containsExactly(
            tuple("Crisis", "accepted, and no evidence yet"), tuple("New", "since July 2025"));
    assertThat(view(taken).year().there()).isEqualTo("2 of 2–3");
    assertThat(view(taken).year().state()).isEqualTo(State.MET);
    assertThat(view(taken).standing())
        .isEqualTo("1 still open, 2 taken on in twelve months. The playbook asks for 2–3 a year.");
    assertThat(view(small()).standing())
        .isEqualTo("No project is written down yet. The playbook asks for 2–3 a year.");
  }

  private static OpportunitiesView view(PackageText text) {
    return chapter(text, OpportunitiesView.class);
  }
}
