package dev.dossier.plan;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.MonthCover;
import dev.dossier.assess.schedule.Contacts;
import dev.dossier.assess.schedule.PlanDates;
import dev.dossier.finding.Finding;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Risk.Kind;
import dev.dossier.playbook.Scoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the case may lose, in the order in which it should be looked at. */
final class Risks {
  private static final Comparator<Risk> WITHIN_A_KIND =
      Comparator.comparing((Risk risk) -> risk.day().orElse(LocalDate.MAX)).thenComparing(Risk::id);

  private final PromotionPackage pack;
  private final Assessment assessment;
  private final List<Risk> found = new ArrayList<>();

  Risks(PromotionPackage pack, Assessment assessment) {
    this.pack = pack;
    this.assessment = assessment;
  }

  Risks blockers(List<Due> due) {
    due.stream()
        .filter(each -> each.late() && each.kind().equals("blocker"))
        .forEach(each -> add(Kind.BLOCKER, each.id(), each.title(), Optional.of(each.day()), 0));
    return this;
  }

  Risks contacts(Contacts contacts) {
    contacts.meetings().stream()
        .filter(Contacts.Meeting::overdue)
        .forEach(m -> add(Kind.CONTACT, m.with().id(), title(m), m.due(), 0));
    return this;
  }

  Risks weaknesses(List<Signals.Shown> shown) {
    shown.forEach(
        s -> add(Kind.WEAKNESS, s.blocker().id(), s.blocker().title(), Optional.empty(), 0));
    return this;
  }

  private static String title(Contacts.Meeting meeting) {
    return meeting.with().head().title();
  }

  private void add(Kind kind, String id, String title, Optional<LocalDate> day, int amount) {
    found.add(new Risk(kind, id, title, day, amount));
  }

  /** A run that does not reach the present month counts until its time of grace is over. */
  Risks run(Scoring scoring) {
    Optional<YearMonth> last =
        assessment.sustained().months().stream()
            .filter(MonthCover::inRun)
            .map(MonthCover::month)
            .max(YearMonth::compareTo);
    if (last.isPresent() && last.get().isBefore(YearMonth.from(assessment.asOf()))) {
      LocalDate lost = last.get().plusMonths(scoring.sustainGrace() + 1L).atDay(1);
      add(Kind.RUN, "", "", Optional.of(lost), assessment.sustained().length());
    }
    return this;
  }

  Risks hours(Optional<SprintOffer> offer) {
    offer
        .filter(SprintOffer::inhumane)
        .filter(o -> o.when().filter(when -> !when.last().isBefore(assessment.asOf())).isPresent())
        .flatMap(o -> PlanDates.sprint(pack).map(s -> hours(s, o.hours())))
        .ifPresent(found::add);
    return this;
  }

  private static Risk hours(PlanItem.Sprint sprint, int hours) {
    return new Risk(Kind.HOURS, sprint.id(), sprint.head().title(), Optional.empty(), hours);
  }

  Risks endorsements(List<Finding> aged) {
    Set<String> files =
        aged.stream().map(finding -> finding.place().file()).collect(Collectors.toSet());
    pack.endorsements().stream()
        .filter(endorsement -> files.contains(endorsement.head().file()))
        .forEach(e -> add(Kind.ENDORSEMENT, e.id(), e.from(), Optional.empty(), 0));
    return this;
  }

  /**
   * The first of each kind, the gravest kind first, then the second of each, and so on; within a
   * kind the earliest day comes first, then the id.
   */
  List<Risk> inTurn() {
    Map<Kind, List<Risk>> byKind = new EnumMap<>(Kind.class);
    found.stream()
        .sorted(WITHIN_A_KIND)
        .forEach(risk -> byKind.computeIfAbsent(risk.kind(), k -> new ArrayList<>()).add(risk));
    int longest = byKind.values().stream().mapToInt(List::size).max().orElse(0);
    return Stream.iterate(0, turn -> turn < longest, turn -> turn + 1)
        .flatMap(
            turn ->
                byKind.values().stream()
                    .filter(risks -> turn < risks.size())
                    .map(risks -> risks.get(turn)))
        .toList();
  }
}
