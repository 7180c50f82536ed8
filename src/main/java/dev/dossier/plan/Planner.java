package dev.dossier.plan;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.DueDays;
import dev.dossier.assess.schedule.PlanDates;
import dev.dossier.assess.schedule.Stretch;
import dev.dossier.finding.Finding;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Interview;
import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.model.PlanItem.Relationship;
import dev.dossier.model.PlanItem.Sprint;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Preparation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out how the way to the next level stands. */
public final class Planner {
  private static final Set<String> AT_RISK = Set.of("blocker", "relationship");

  private final PromotionPackage pack;
  private final Playbook playbook;
  private final PlanBook plan;
  private final Assessment assessment;
  private final LocalDate asOf;

  private Planner(PromotionPackage pack, Playbook playbook, Assessment assessment) {
    this.pack = pack;
    this.playbook = playbook;
    this.plan = playbook.plan();
    this.assessment = assessment;
    this.asOf = assessment.asOf();
  }

  /**
   * The plan of a package.
   *
   * @param assessment of the very same package; its as-of day is that of the plan
   * @param findings everything that was found in the package, set aside or not
   */
  public static Plan plan(
      PromotionPackage pack,
      Playbook playbook,
      Assessment assessment,
      FigureBook figures,
      List<Finding> findings) {
    return new Planner(pack, playbook, assessment).plan(figures, findings);
  }

  private Plan plan(FigureBook figures, List<Finding> findings) {
    Optional<Sprint> begun = PlanDates.sprint(pack);
    PlanDates dates = PlanDates.of(pack);
    List<Agenda> agendas = Agendas.of(plan, dates, new Ticks(pack, assessment, figures));
    Contacts contacts = Contacts.of(pack.plan(Relationship.class), plan.people(), asOf);
    Signals signals =
        new Signals(pack, findings.stream().filter(f -> !f.waived()).toList(), figures);
    List<Due> due = due(dates, agendas, contacts);
    Optional<SprintOffer> sprint = plan.sprint().map(advised -> offer(advised, begun));
    List<Signals.Shown> shown = signals.blockers(plan);
    List<Risk> risks =
        new Risks(pack, assessment)
            .blockers(due)
            .run(playbook.scoring())
            .hours(sprint)
            .contacts(contacts)
            .endorsements(signals.agedEndorsements())
            .weaknesses(shown)
            .inTurn();
    return new Plan(
        asOf,
        Today.of(near(due), Moves.of(pack, playbook, assessment), risks, !assessment.withheld()),
        dates,
        agendas,
        due,
        plan.projects()
            .map(projects -> Opportunities.ranked(pack.plan(Opportunity.class), projects))
            .orElse(List.of()),
        contacts,
        sprint,
        plan.influence().map(influence -> Reach.of(pack, influence, asOf)),
        plan.parallelPath()
            .map(path -> Elsewhere.of(path, pack.plan(Interview.class), dates.levelSince(), asOf)),
        risks,
        shown,
        signals.questions(plan),
        plan.preparation().map(Preparation::card).orElse(List.of()).stream()
            .flatMap(name -> figures.find(name).stream())
            .toList());
  }

  /**
   * What is due before long, one's own before what the playbook advises; blockers and people who
   * are late for it are at risk instead.
   */
  private List<Due> near(List<Due> due) {
    LocalDate last = asOf.plusDays(plan.today().dueWithinDays());
    return due.stream()
        .filter(each -> !each.day().isAfter(last))
        .filter(each -> !(each.late() && AT_RISK.contains(each.kind())))
        .sorted(Comparator.comparing(Due::advised))
        .toList();
  }

  private SprintOffer offer(dev.dossier.playbook.plan.Sprint sprint, Optional<Sprint> begun) {
    boolean reached = !assessment.withheld() && assessment.score() >= sprint.offeredFrom();
    return new SprintOffer(
        sprint,
        begun.map(Sprint::start),
        begun.flatMap(Sprint::hours).orElse(sprint.hoursPerWeek()),
        reached);
  }

  private List<Due> due(PlanDates dates, List<Agenda> agendas, Contacts contacts) {
    Map<String, Stretch> windows = dates.windows(plan);
    List<Due> due = new ArrayList<>();
    for (PlanItem item : pack.plan()) {
      DueDays.of(item, windows, asOf)
          .ifPresent(day -> due.add(due(item.id(), item.head().title(), item.kind(), day)));
    }
    for (Contacts.Meeting meeting : contacts.meetings()) {
      meeting
          .due()
          .ifPresent(
              day ->
                  due.add(
                      due(
                          meeting.with().id(),
                          meeting.with().head().title(),
                          "relationship",
                          day)));
    }
    agendas.stream()
        .filter(agenda -> agenda.kind() == Agenda.Kind.MARK)
        .forEach(agenda -> due.addAll(tasks(agenda)));
    due.sort(Comparator.comparing(Due::day).thenComparing(Due::id));
    return due;
  }

  /** Tasks of the timeline that nobody has ticked, due when the next mark comes. */
  private List<Due> tasks(Agenda mark) {
    return mark.points().stream()
        .filter(point -> point.tick().state() == Tick.State.OPEN && point.tick().files().isEmpty())
        .flatMap(
            point ->
                mark.when().stream()
                    .map(
                        when ->
                            due(
                                mark.id() + "/" + point.id(),
                                point.title(),
                                Due.STEP,
                                when.last())))
        .toList();
  }

  private Due due(String id, String title, String kind, LocalDate day) {
    return new Due(id, title, kind, day, day.isBefore(asOf));
  }
}
