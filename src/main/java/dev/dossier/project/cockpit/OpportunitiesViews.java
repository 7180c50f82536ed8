package dev.dossier.project.cockpit;

import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.plan.Opportunities;
import dev.dossier.plan.Opportunities.Quotient;
import dev.dossier.plan.Opportunities.Ranked;
import dev.dossier.plan.Opportunities.Tested;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.playbook.plan.Range;
import dev.dossier.project.Amounts;
import dev.dossier.project.Tenths;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.OpportunitiesView.OpportunityView;
import dev.dossier.project.cockpit.OpportunitiesView.TakenView;
import dev.dossier.project.cockpit.OpportunitiesView.TestView;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows how opportunities came to their rank. */
final class OpportunitiesViews {
  private static final double DAYS_OF_MONTH = 365.25 / 12;

  private final Outlook outlook;
  private final Projects projects;
  private final List<String> taken;

  private OpportunitiesViews(Outlook outlook, Projects projects) {
    this.outlook = outlook;
    this.projects = projects;
    this.taken = Opportunities.takenOn(outlook.pack(), outlook.asOf());
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook
        .playbook()
        .plan()
        .projects()
        .map(projects -> new OpportunitiesViews(outlook, projects).view());
  }

  private OpportunitiesView view() {
    return new OpportunitiesView(
        projects.heading().title(),
        projects.heading().intro(),
        standing(),
        projects.tests().stream().map(t -> AdviceView.read(t.title(), t.question())).toList(),
        projects.openings().stream().map(o -> AdviceView.read(o.title(), o.move())).toList(),
        outlook.plan().opportunities().stream().map(this::opportunity).toList(),
        year(),
        taken.stream().map(this::taken).toList());
  }

  private String standing() {
    if (outlook.plan().opportunities().isEmpty()) {
      return "No project is written down yet." + target();
    }
    long open =
        outlook.plan().opportunities().stream()
            .filter(ranked -> ranked.opportunity().status().equals("open"))
            .count();
    return Wording.capital(number(open))
        + " still open, "
        + number(taken.size())
        + " taken on in twelve months."
        + target();
  }

  private String target() {
    return projects
        .perYear()
        .map(range -> " The playbook asks for " + range.words() + " a year.")
        .orElse("");
  }

  private static String number(long number) {
    return number == 0 ? "none" : Wording.number(number);
  }

  private AdviceView year() {
    String there = number(taken.size());
    return new AdviceView(
        "Projects in a year",
        "",
        projects.perYear().map(range -> there + " of " + range.words()).orElse(there),
        taken.size() >= projects.perYear().map(Range::least).orElse(1) ? State.MET : State.GAP);
  }

  private TakenView taken(String id) {
    return new TakenView(
        outlook.link(id),
        outlook
            .pack()
            .evidence(id)
            .map(evidence -> "since " + Wording.month(YearMonth.from(evidence.period().first())))
            .orElse("accepted, and no evidence yet"));
  }

  private OpportunityView opportunity(Ranked ranked) {
    Opportunity opportunity = ranked.opportunity();
    Tenths points =
        Tenths.of(ranked.points(), ranked.tests().stream().map(Tested::points).toList());
    List<TestView> tests = new ArrayList<>();
    for (Tested tested : ranked.tests()) {
      tests.add(test(tested, Tenths.text(points.parts().get(tests.size()))));
    }
    Optional<Projects.Opening> opening =
        opportunity.opening().flatMap(id -> openings(id).findFirst());
    return new OpportunityView(
        outlook.link(opportunity.id()),
        opportunity.id().replaceFirst(".*/", ""),
        opportunity.status(),
        opening.map(Projects.Opening::title).or(opportunity::opening).orElse(""),
        opening.map(Projects.Opening::move).orElse(""),
        opportunity.status().equals("declined") ? "" : opportunity.id(),
        Tenths.text(points.total()),
        ranked.tests().isEmpty() ? 0 : ranked.points() / ranked.tests().size(),
        tests);
  }

  private Stream<Projects.Opening> openings(String id) {
    return projects.openings().stream().filter(opening -> opening.id().equals(id));
  }

  private TestView test(Tested tested, String points) {
    Projects.Test test = tested.test();
    return new TestView(
        test.title(),
        test.question(),
        tested.value().map(v -> stated(test, v) + late(tested)).orElse("not stated"),
        tested.passes() ? "" : tested.quotient().map(q -> arithmetic(test, q)).orElse(""),
        points);
  }

  /** Points ask how long it takes; a reader asks whether the committee will see what came of it. */
  private String late(Tested tested) {
    boolean months = tested.test().months().isPresent() && tested.quotient().isPresent();
    long left = ChronoUnit.DAYS.between(outlook.asOf(), outlook.plan().dates().committee());
    return months && tested.value().map(Double::parseDouble).orElse(0.0) * DAYS_OF_MONTH > left
        ? ", so after the committee meets"
        : "";
  }

  private String arithmetic(Projects.Test test, Quotient quotient) {
    return side(test, quotient.reached()) + " ÷ " + side(test, quotient.asked());
  }

  /** A number of a division; times are told by their number alone. */
  private String side(Projects.Test test, BigDecimal number) {
    return stated(test, number.toPlainString()).replace("\u00a0×", "");
  }

  private String stated(Projects.Test test, String value) {
    return Amounts.stated(test.id(), value, outlook.pack().promotion().currency());
  }
}
