package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.PreparationView.MemberView;
import dev.dossier.project.cockpit.PreparationView.QuestionView;
import dev.dossier.project.cockpit.PreparationView.SpotView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreparationViewsTest {

  @Test
  void aMemberIsToldWithWhatTheyCareFor() {
    PackageText text =
        with(small(), "committee/chair", "title: The chair\nrole: VP\ncares-about: [customers]\n");

    assertThat(view(text).members())
        .extracting(MemberView::role, MemberView::caresAbout)
        .containsExactly(tuple("VP", List.of("customers")));
  }

  @Test
  void aWeakSpotInvitesAQuestionAndWhoeverVouchesForThatFileAnswersIt() {
    QuestionView source = question(small(), "one-source");

    assertThat(source.question()).isEqualTo("Who else can confirm this figure?");
    assertThat(source.spots())
        .extracting(SpotView::where, SpotView::answers)
        .containsExactly(
            tuple(
                new LinkView("Platform", Optional.of("evidence/platform.html")),
                List.of(
                    new LinkView(
                        "Engineering manager",
                        Optional.of("endorsements.html#endorsements-manager")))));
  }

  @Test
  void whatNobodyAnswersIsAGap() {
    assertThat(question(small(), "no-evidence").spots())
        .isNotEmpty()
        .allMatch(spot -> spot.answers().isEmpty());
    List<SpotView> spots =
        view(small()).questions().stream().flatMap(q -> q.spots().stream()).toList();
    long answered = spots.stream().filter(spot -> !spot.answers().isEmpty()).count();
    assertThat(view(small()).standing())
        .startsWith(spots.size() + " weak spots lead to ")
        .endsWith("; evidence answers " + (answered == 0 ? "none" : answered) + " of them.");
  }

  @Test
  void everyQuestionThatThePlaybookKnowsStandsThereInvitedOrNot() {
    PreparationView view = view(small());

    assertThat(view.expected())
        .hasSize(6)
        .filteredOn(question -> question.state() == State.GAP)
        .extracting(AdviceView::title)
        .containsExactlyElementsOf(view.questions().stream().map(QuestionView::question).toList());
  }

  private static QuestionView question(PackageText text, String id) {
    return view(text).questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PreparationView view(PackageText text) {
    return chapter(text, PreparationView.class);
  }
}
