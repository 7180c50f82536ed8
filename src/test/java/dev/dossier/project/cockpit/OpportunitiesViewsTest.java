package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
            tuple("Duration", "18 months", "12 months ÷ 18 months"),
            tuple("Ownership", "not stated", ""));
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
  void whatWasTakenOnStandsAgainstWhatThePlaybookAsksFor() {
    PackageText taken = with(REGION, "opportunities/crisis", "title: C\nstatus: accepted\n");

    assertThat(view(taken).standing())
        .isEqualTo("1 taken on, 1 still open. The playbook asks for 2–3 a year.");
    assertThat(view(small()).standing())
        .isEqualTo("No project is written down yet. The playbook asks for 2–3 a year.");
  }

  private static OpportunitiesView view(PackageText text) {
    return chapter(text, OpportunitiesView.class);
  }
}
