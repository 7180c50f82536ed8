package dev.dossier.assess;

import dev.dossier.model.Artifact;
import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount;
import dev.dossier.model.Period;
import dev.dossier.model.Reach;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Files and ladders with one thing changed for the better. */
final class Changes {
  private Changes() {}

  /** A figure of an evidence file that can be raised. */
  enum Figure {
    TEAMS,
    ENGINEERS,
    PRODUCTS,
    CUSTOMERS,
    ORGANIZATIONS,
    STAKEHOLDERS,
    COMPLEXITY,
    MONEY,
    BASIS
  }

  static Evidence withOpenArtifact(Evidence e) {
    List<Artifact> artifacts = new ArrayList<>(e.artifacts());
    artifacts.add(
        new Artifact(
            "design-doc",
            "Design",
            Optional.of("https://example.com/new"),
            Audience.COMMITTEE,
            Optional.empty(),
            "artifacts[" + artifacts.size() + "]"));
    return changed(
        e, e.period(), e.reach(), e.stakeholders(), e.complexity(), e.outcomes(), artifacts);
  }

  static Evidence longer(Evidence e, int daysEarlier, int monthsLater) {
    LocalDate first = e.period().first().minusDays(daysEarlier);
    Optional<LocalDate> last = e.period().last().map(day -> day.plusMonths(monthsLater));
    Period period = new Period(first, last, "longer");
    return changed(
        e, period, e.reach(), e.stakeholders(), e.complexity(), e.outcomes(), e.artifacts());
  }

  static Evidence raised(Evidence e, Figure figure, int by) {
    return switch (figure) {
      case TEAMS, ENGINEERS, PRODUCTS, CUSTOMERS, ORGANIZATIONS ->
          changed(
              e,
              e.period(),
              raised(e.reach(), figure, by),
              e.stakeholders(),
              e.complexity(),
              e.outcomes(),
              e.artifacts());
      case STAKEHOLDERS -> withStakeholders(e, by);
      case COMPLEXITY -> withComplexity(e, by);
      case MONEY -> withOutcomes(e, e.outcomes().stream().map(o -> richer(o, by)).toList());
      case BASIS -> withOutcomes(e, e.outcomes().stream().map(Changes::measured).toList());
    };
  }

  private static Reach raised(Reach reach, Figure figure, int by) {
    return new Reach(
        raised(reach.teams(), figure == Figure.TEAMS, by),
        raised(reach.engineers(), figure == Figure.ENGINEERS, by),
        raised(reach.products(), figure == Figure.PRODUCTS, by),
        raised(reach.customers(), figure == Figure.CUSTOMERS, by),
        raised(reach.organizations(), figure == Figure.ORGANIZATIONS, by));
  }

  private static OptionalLong raised(OptionalLong number, boolean thisOne, int by) {
    return thisOne ? OptionalLong.of(number.orElse(0) + by) : number;
  }

  private static Evidence withStakeholders(Evidence e, int by) {
    List<String> more = new ArrayList<>(e.stakeholders());
    IntStream.range(0, by).forEach(i -> more.add("One more " + i));
    return changed(e, e.period(), e.reach(), more, e.complexity(), e.outcomes(), e.artifacts());
  }

  private static Evidence withComplexity(Evidence e, int by) {
    BigDecimal more = e.complexity().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(by, 1));
    return changed(
        e, e.period(), e.reach(), e.stakeholders(), Optional.of(more), e.outcomes(), e.artifacts());
  }

  private static Evidence withOutcomes(Evidence e, List<Outcome> outcomes) {
    return changed(
        e, e.period(), e.reach(), e.stakeholders(), e.complexity(), outcomes, e.artifacts());
  }

  /** The end of a change moves in the direction that is better. */
  private static Outcome richer(Outcome o, int millions) {
    BigDecimal more = BigDecimal.valueOf(millions).movePointRight(6);
    if (o.amount() instanceof Amount.Change change) {
      BigDecimal step = o.better().equals(Optional.of(Better.LOWER)) ? more.negate() : more;
      Amount amount = new Amount.Change(change.from(), change.to().add(step), change.stated());
      return changed(o, amount, o.basis());
    }
    Amount.Stated stated = (Amount.Stated) o.amount();
    return changed(o, new Amount.Stated(stated.value().add(more)), o.basis());
  }

  /** Better known; what was lost is left alone, since a loss that is certain is no better. */
  private static Outcome measured(Outcome o) {
    BigDecimal gained =
        o.amount() instanceof Amount.Change change
            ? change.to().subtract(change.from())
            : ((Amount.Stated) o.amount()).value();
    boolean lower = o.better().equals(Optional.of(Better.LOWER));
    boolean loss = lower ? gained.signum() > 0 : gained.signum() < 0;
    return loss ? o : changed(o, o.amount(), Basis.MEASURED);
  }

  private static Outcome changed(Outcome o, Amount amount, Basis basis) {
    return new Outcome(
        o.metric(),
        amount,
        o.unit(),
        o.better(),
        o.measured(),
        basis,
        o.source(),
        o.nature(),
        o.path());
  }

  private static Evidence changed(
      Evidence e,
      Period period,
      Reach reach,
      List<String> stakeholders,
      Optional<BigDecimal> complexity,
      List<Outcome> outcomes,
      List<Artifact> artifacts) {
    return new Evidence(
        e.head(),
        period,
        e.kind(),
        e.role(),
        e.share(),
        e.supports(),
        reach,
        stakeholders,
        complexity,
        outcomes,
        artifacts,
        e.commits(),
        e.publicFigures(),
        e.count(),
        e.form(),
        e.venue(),
        e.views(),
        e.decisions(),
        e.mentees(),
        e.promoted());
  }

  static Criterion withoutMonths(Criterion c) {
    return new Criterion(
        c.id(), c.title(), c.weight(), c.requirement(), OptionalInt.empty(), c.indicators());
  }

  static Playbook withCriteria(Playbook p, List<Criterion> criteria) {
    return new Playbook(
        p.id(),
        p.title(),
        p.from(),
        p.to(),
        p.dimensions(),
        criteria,
        p.scoring(),
        p.bands(),
        p.valueModels(),
        p.document(),
        p.layouts(),
        p.phrases(),
        p.plan());
  }
}
