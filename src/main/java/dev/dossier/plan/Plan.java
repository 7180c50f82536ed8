package dev.dossier.plan;

import dev.dossier.assess.Figure;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.PlanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way to the next level as it stands on a day: what is due, what is done, whom to meet.
 *
 * @param asOf the day
 * @param today the few things that matter on it
 * @param agendas the parts of the playbook's plan, dated and ticked
 * @param due everything open with a date, the earliest first
 * @param opportunities strategic projects, ranked
 * @param sprint the last weeks; absent where the playbook plans none
 * @param reach influence; absent where the playbook does not speak of it
 * @param elsewhere talks elsewhere; absent where the playbook does not speak of them
 * @param risks all that is at risk, in turn by kind
 * @param blockers what the package itself shows to stand in the way
 * @param questions questions that the committee will ask
 * @param card figures to know by heart
 */
public record Plan(
    LocalDate asOf,
    Today today,
    PlanDates dates,
    List<Agenda> agendas,
    List<Due> due,
    List<Opportunities.Ranked> opportunities,
    Contacts contacts,
    Optional<SprintOffer> sprint,
    Optional<Reach> reach,
    Optional<Elsewhere> elsewhere,
    List<Risk> risks,
    List<Signals.Shown> blockers,
    List<Signals.Expected> questions,
    List<Figure> card) {
  public Plan {
    agendas = List.copyOf(agendas);
    due = List.copyOf(due);
    opportunities = List.copyOf(opportunities);
    risks = List.copyOf(risks);
    blockers = List.copyOf(blockers);
    questions = List.copyOf(questions);
    card = List.copyOf(card);
  }
}
