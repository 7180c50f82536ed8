package dev.dossier.plan;

import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.playbook.plan.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Strategic projects that could be taken on, held against the playbook's tests. */
public final class Opportunities {
  private static final String ACCEPTED = "accepted";

  private Opportunities() {}

  /**
   * An opportunity with what it is worth.
   *
   * @param points sum of what its tests give, each from 0 to 1
   */
  public record Ranked(Opportunity opportunity, double points, List<Tested> tests) {
    public Ranked {
      tests = List.copyOf(tests);
    }
  }

  /**
   * What one test gives.
   *
   * @param value as the file states it; absent when it states none, which gives 0
   * @param quotient how far a number that was stated reaches; absent for yes and no
   * @param points from 0 to 1, where 1 passes
   */
  public record Tested(
      Projects.Test test, Optional<String> value, Optional<Quotient> quotient, double points) {
    public boolean passes() {
      return points >= 1;
    }
  }

  /** A number that is to reach another. */
  public record Quotient(BigDecimal reached, BigDecimal asked) {
    /** From 0 to 1; more than what was asked counts no more. */
    double points() {
      return asked.signum() <= 0
          ? 1
          : Math.max(0, Math.min(1, reached.doubleValue() / asked.doubleValue()));
    }
  }

  /** All opportunities, those still open first, then by points, then by id. */
  public static List<Ranked> ranked(List<Opportunity> opportunities, Projects projects) {
    List<Ranked> ranked = new ArrayList<>();
    for (Opportunity opportunity : opportunities) {
      List<Tested> tests =
          projects.tests().stream().map(test -> tested(opportunity, test)).toList();
      double points = tests.stream().mapToDouble(Tested::points).sum();
      ranked.add(new Ranked(opportunity, points, tests));
    }
    ranked.sort(
        Comparator.comparing((Ranked r) -> !r.opportunity().status().equals("open"))
            .thenComparing(Comparator.comparingDouble(Ranked::points).reversed())
            .thenComparing(r -> r.opportunity().id()));
    return List.copyOf(ranked);
  }

  /**
   * Strategic projects taken on in the twelve months up to a day: initiatives of the evidence that
   * began then, the latest first, after accepted opportunities that are no evidence yet.
   *
   * @return ids of their files
   */
  public static List<String> takenOn(PromotionPackage pack, LocalDate asOf) {
    Stream<String> accepted =
        pack.plan(Opportunity.class).stream()
            .filter(opportunity -> opportunity.status().equals(ACCEPTED))
            .map(Opportunity::id);
    Stream<String> begun =
        pack.evidence().stream()
            .filter(evidence -> evidence.kind() == EvidenceKind.INITIATIVE)
            .filter(evidence -> evidence.period().first().isAfter(asOf.minusYears(1)))
            .filter(evidence -> !evidence.period().first().isAfter(asOf))
            .sorted(
                Comparator.comparing((Evidence e) -> e.period().first())
                    .reversed()
                    .thenComparing(Evidence::id))
            .map(Evidence::id);
    return Stream.concat(accepted, begun).toList();
  }

  private static Tested tested(Opportunity opportunity, Projects.Test test) {
    Optional<String> value = Optional.ofNullable(opportunity.criteria().get(test.id()));
    Optional<Quotient> quotient =
        value.filter(stated -> !isAnswer(stated)).map(BigDecimal::new).map(n -> quotient(test, n));
    double points =
        quotient
            .map(Quotient::points)
            .orElseGet(() -> value.filter("true"::equals).map(yes -> 1.0).orElse(0.0));
    return new Tested(test, value, quotient, points);
  }

  private static boolean isAnswer(String value) {
    return value.equals("true") || value.equals("false");
  }

  private static Quotient quotient(Projects.Test test, BigDecimal number) {
    return test.months()
        .map(months -> within(months, number))
        .orElseGet(() -> new Quotient(number, test.atLeast().orElse(BigDecimal.ONE)));
  }

  /** A duration outside the range counts by how far it is from the nearer end. */
  private static Quotient within(Range months, BigDecimal number) {
    BigDecimal most = BigDecimal.valueOf(months.most());
    return number.compareTo(most) <= 0
        ? new Quotient(number, BigDecimal.valueOf(months.least()))
        : new Quotient(most, number);
  }
}
