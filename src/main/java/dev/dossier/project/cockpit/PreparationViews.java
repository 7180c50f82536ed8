package dev.dossier.project.cockpit;

import dev.dossier.model.PlanItem.CommitteeMember;
import dev.dossier.plan.Signals.Expected;
import dev.dossier.plan.Signals.WeakSpot;
import dev.dossier.playbook.plan.Preparation;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.PreparationView.MemberView;
import dev.dossier.project.cockpit.PreparationView.QuestionView;
import dev.dossier.project.cockpit.PreparationView.SpotView;
import java.util.List;
import java.util.Optional;

/** Shows the committee, and the questions that the package invites with what answers them. */
final class PreparationViews {
  private final Outlook outlook;
  private final Preparation preparation;

  private PreparationViews(Outlook outlook, Preparation preparation) {
    this.outlook = outlook;
    this.preparation = preparation;
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook
        .playbook()
        .plan()
        .preparation()
        .map(asked -> new PreparationViews(outlook, asked).view());
  }

  private PreparationView view() {
    return new PreparationView(
        preparation.heading().title(),
        preparation.heading().intro(),
        standing(),
        outlook.pack().plan(CommitteeMember.class).stream()
            .map(m -> new MemberView(outlook.link(m.id()), m.role().orElse(""), m.caresAbout()))
            .toList(),
        outlook.plan().questions().stream().map(this::question).toList(),
        preparation.questions().stream().map(this::expected).toList(),
        outlook.leftOut());
  }

  private AdviceView expected(Preparation.Question question) {
    int spots =
        outlook.plan().questions().stream()
            .filter(invited -> invited.question().equals(question))
            .mapToInt(invited -> invited.spots().size())
            .sum();
    return spots == 0
        ? new AdviceView(question.question(), "", "nothing invites it", State.MET)
        : new AdviceView(question.question(), "", Wording.count(spots, "weak spot"), State.GAP);
  }

  private String standing() {
    List<WeakSpot> spots =
        outlook.plan().questions().stream().flatMap(q -> q.spots().stream()).toList();
    long answered = spots.stream().filter(spot -> !spot.answers().isEmpty()).count();
    if (spots.isEmpty()) {
      return "The package invites no question of its own.";
    }
    return Wording.count(spots.size(), "weak spot")
        + (spots.size() == 1 ? " leads to " : " lead to ")
        + Wording.count(outlook.plan().questions().size(), "question")
        + "; evidence answers "
        + (answered == 0 ? "none of them yet." : Wording.number(answered) + " of them.");
  }

  private QuestionView question(Expected expected) {
    return new QuestionView(
        expected.question().id(),
        expected.question().question(),
        expected.spots().stream().map(this::spot).toList());
  }

  private SpotView spot(WeakSpot spot) {
    return new SpotView(
        Wording.capital(spot.finding().message()),
        outlook.where(spot.finding().place()),
        spot.answers().stream().map(outlook::link).toList());
  }
}
