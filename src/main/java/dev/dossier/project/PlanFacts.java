package dev.dossier.project;

import dev.dossier.model.PlanItem;
import dev.dossier.project.CockpitView.FactView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the front matter of a private file says, as labels and values.
 *
 * @param status empty where the kind has none
 * @param due day in words; empty where the kind has none
 */
record PlanFacts(String status, String due, List<FactView> facts) {

  static PlanFacts of(PlanItem item, String currency) {
    if (item instanceof PlanItem.Action a) {
      return new PlanFacts(
          a.status(),
          day(a.due()),
          facts("Window", a.window(), "Done", a.done().map(Wording::day))
              .and("Speaks for", joined(a.supports()))
              .all());
    } else if (item instanceof PlanItem.Opportunity o) {
      Facts facts = facts("Opening", o.opening());
      new TreeMap<>(o.criteria())
          .forEach(
              (k, v) -> facts.and(Wording.capital(k), Optional.of(Amounts.stated(k, v, currency))));
      return new PlanFacts(o.status(), "", facts.all());
    } else if (item instanceof PlanItem.Relationship r) {
      return new PlanFacts(
          "",
          "",
          facts("Name", r.name(), "Role", r.role())
              .and("Relation", Optional.of(r.relation()))
              .and("Cadence", r.cadence())
              .and("Last met", r.last().map(Wording::day))
              .all());
    } else if (item instanceof PlanItem.Blocker b) {
      return new PlanFacts(
          b.status(),
          day(b.recoverBy()),
          facts("Kind", Optional.of(b.blocks()), "Owner", b.owner())
              .and("Since", b.since().map(Wording::day))
              .all());
    } else if (item instanceof PlanItem.Shadowing s) {
      return new PlanFacts(
          "",
          day(s.date()),
          facts("Kind", Optional.of(s.shadows()), "Activity", s.activity())
              .and("With", s.with())
              .and("Learnt", s.learnt())
              .all());
    } else if (item instanceof PlanItem.Meeting m) {
      return new PlanFacts(
          "",
          day(m.date()),
          facts("Kind", Optional.of(m.gathering()), "Outcome", m.outcome())
              .and("Contributed", joined(m.contributed()))
              .all());
    } else if (item instanceof PlanItem.Mentee m) {
      return new PlanFacts(
          "",
          "",
          facts("Group", Optional.of(m.group()), "Name", m.name())
              .and("Since", m.since().map(Wording::day))
              .and("Promoted", m.promoted().map(Wording::day))
              .all());
    } else if (item instanceof PlanItem.Sprint s) {
      return new PlanFacts(
          "",
          "",
          facts(
                  "From",
                  Optional.of(Wording.day(s.start())),
                  "Hours a week",
                  s.hours().map(h -> "" + h))
              .all());
    } else if (item instanceof PlanItem.Interview i) {
      return new PlanFacts(
          i.status().orElse(""),
          day(i.date()),
          facts("Company", i.company(), "Level", i.level()).and("Learnt", i.learnt()).all());
    } else if (item instanceof PlanItem.CommitteeMember m) {
      return new PlanFacts(
          "", "", facts("Role", m.role(), "Cares about", joined(m.caresAbout())).all());
    }
    return new PlanFacts("", "", List.of());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Wording::day).orElse("");
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  private static Facts facts(String label, Optional<String> value) {
    return new Facts(new ArrayList<>()).and(label, value);
  }

  private static Facts facts(
      String label, Optional<String> value, String next, Optional<String> nextValue) {
    return facts(label, value).and(next, nextValue);
  }

  /** Labels and values under collection; an absent value leaves its label out. */
  private record Facts(List<FactView> all) {
    Facts and(String label, Optional<String> value) {
      value.ifPresent(text -> all.add(new FactView(label, text)));
      return this;
    }
  }
}
