package dev.dossier.testing;

import dev.dossier.model.Artifact;
import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Measurement;
import dev.dossier.model.Nature;
import dev.dossier.model.Outcome;
import dev.dossier.model.Period;
import dev.dossier.model.PublicFigures;
import dev.dossier.model.Reach;
import dev.dossier.model.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** An evidence file in the making: at first the work of the year 2025, which states nothing. */
public final class EvidenceDraft {
  private final String id;
  private Period period = months("2025-01", "2025-12");
  private EvidenceKind kind = EvidenceKind.INITIATIVE;
  private BigDecimal share = BigDecimal.ONE;
  private List<String> supports = List.of();
  private Reach reach = Reach.NONE;
  private List<String> stakeholders = List.of();
  private Optional<BigDecimal> complexity = Optional.empty();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Artifact> artifacts = new ArrayList<>();
  private Audience audience = Audience.COMMITTEE;
  private List<String> tags = List.of();
  private int count = 1;
  private Optional<String> form = Optional.empty();
  private Optional<Evidence.Venue> venue = Optional.empty();
  private OptionalInt mentees = OptionalInt.empty();
  private OptionalInt promoted = OptionalInt.empty();

  private EvidenceDraft(String id) {
    this.id = id;
  }

  public static EvidenceDraft evidence(String id) {
    return new EvidenceDraft(id);
  }

  /** From the first day of one month to the last day of another. */
  public static Period months(String first, String last) {
    return new Period(
        YearMonth.parse(first).atDay(1),
        Optional.of(YearMonth.parse(last).atEndOfMonth()),
        first + ".." + last);
  }

  public EvidenceDraft from(String firstMonth, String lastMonth) {
    return during(months(firstMonth, lastMonth));
  }

  public EvidenceDraft since(String firstMonth) {
    LocalDate first = YearMonth.parse(firstMonth).atDay(1);
    return during(new Period(first, Optional.empty(), firstMonth + ".."));
  }

  public EvidenceDraft during(Period newPeriod) {
    period = newPeriod;
    return this;
  }

  public EvidenceDraft kind(EvidenceKind newKind) {
    kind = newKind;
    return this;
  }

  public EvidenceDraft share(String newShare) {
    share = new BigDecimal(newShare);
    return this;
  }

  public EvidenceDraft supports(String... indicators) {
    return supports(List.of(indicators));
  }

  public EvidenceDraft supports(List<String> indicators) {
    supports = List.copyOf(indicators);
    return this;
  }

  public EvidenceDraft teams(long teams) {
    return reach(
        new Reach(
            OptionalLong.of(teams),
            reach.engineers(),
            reach.products(),
            reach.customers(),
            reach.organizations()));
  }

  public EvidenceDraft engineers(long engineers) {
    return reach(
        new Reach(
            reach.teams(),
            OptionalLong.of(engineers),
            reach.products(),
            reach.customers(),
            reach.organizations()));
  }

  public EvidenceDraft reach(Reach newReach) {
    reach = newReach;
    return this;
  }

  /** This many stakeholders, each with a name of its own. */
  public EvidenceDraft stakeholders(int number) {
    stakeholders = IntStream.range(0, number).mapToObj(i -> "Stakeholder " + i).toList();
    return this;
  }

  public EvidenceDraft complexity(String times) {
    complexity = Optional.of(new BigDecimal(times));
    return this;
  }

  /** Measured savings, in full once or by the year, as the unit says. */
  public EvidenceDraft saves(String amount, String unit) {
    return worth(amount, unit, Basis.MEASURED, Optional.of(Nature.SAVINGS));
  }

  public EvidenceDraft worth(String amount, String unit, Basis basis, Optional<Nature> nature) {
    return outcome(
        new Outcome.Amount.Stated(new BigDecimal(amount)), unit, Optional.empty(), basis, nature);
  }

  public EvidenceDraft change(String from, String to, String unit, Optional<Better> better) {
    Outcome.Amount.Change change =
        new Outcome.Amount.Change(new BigDecimal(from), new BigDecimal(to), Optional.empty());
    return outcome(change, unit, better, Basis.MEASURED, Optional.empty());
  }

  public EvidenceDraft modelled(String model, List<ValueInput> inputs) {
    Outcome.Amount.Modelled modelled = new Outcome.Amount.Modelled(model, inputs);
    return outcome(modelled, "USD/year", Optional.empty(), Basis.MEASURED, Optional.empty());
  }

  public EvidenceDraft outcome(
      Outcome.Amount amount,
      String unit,
      Optional<Better> better,
      Basis basis,
      Optional<Nature> nature) {
    int index = outcomes.size();
    return outcome(
        new Outcome(
            "metric " + index + " of " + id,
            amount,
            Measurement.of(unit),
            better,
            Optional.empty(),
            basis,
            Optional.of("https://example.com/" + id + "/" + index),
            nature,
            "outcomes[" + index + "]"));
  }

  public EvidenceDraft outcome(Outcome outcome) {
    outcomes.add(outcome);
    return this;
  }

  /** An artifact with a link that these readers can open. */
  public EvidenceDraft artifactFor(Audience readers) {
    String path = "artifacts[" + artifacts.size() + "]";
    Optional<String> link = Optional.of("https://example.com/" + id);
    artifacts.add(new Artifact("design-doc", "Design", link, readers, Optional.empty(), path));
    return this;
  }

  public EvidenceDraft audience(Audience newAudience) {
    audience = newAudience;
    return this;
  }

  public EvidenceDraft tags(String... newTags) {
    tags = List.of(newTags);
    return this;
  }

  public EvidenceDraft count(int number) {
    count = number;
    return this;
  }

  public EvidenceDraft form(String newForm) {
    form = Optional.of(newForm);
    return this;
  }

  public EvidenceDraft venue(Evidence.Venue newVenue) {
    venue = Optional.of(newVenue);
    return this;
  }

  public EvidenceDraft mentored(int people, int promotedPeople) {
    mentees = OptionalInt.of(people);
    promoted = OptionalInt.of(promotedPeople);
    return this;
  }

  public Evidence build() {
    return new Evidence(
        Heads.head(id, audience, tags),
        period,
        kind,
        Optional.of("Lead"),
        share,
        supports,
        reach,
        stakeholders,
        complexity,
        outcomes,
        artifacts,
        List.of(),
        PublicFigures.MAGNITUDE,
        count,
        form,
        venue,
        OptionalInt.empty(),
        List.of(),
        mentees,
        promoted);
  }
}
