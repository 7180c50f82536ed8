package dev.dossier.plan;

import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.playbook.plan.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Strategic projects that could be taken on, held against the playbook's tests. */
public final class Opportunities {
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
   * @param points from 0 to 1, where 1 passes
   */
  public record Tested(Projects.Test test, Optional<String> value, double points) {
    public boolean passes() {
      return points >= 1;
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

  private static Tested tested(Opportunity opportunity, Projects.Test test) {
    Optional<String> value = Optional.ofNullable(opportunity.criteria().get(test.id()));
    return new Tested(test, value, value.map(stated -> points(test, stated)).orElse(0.0));
  }

  private static double points(Projects.Test test, String value) {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true") ? 1 : 0;
    }
    double number = new BigDecimal(value).doubleValue();
    return test.months()
        .map(months -> within(months, number))
        .orElseGet(() -> upTo(test.atLeast().map(BigDecimal::doubleValue).orElse(1.0), number));
  }

  /** A duration outside the range counts by how far it is from the nearer end. */
  private static double within(Range months, double number) {
    if (number < months.least()) {
      return number / months.least();
    }
    return number <= months.most() ? 1 : months.most() / number;
  }

  private static double upTo(double bar, double number) {
    return bar <= 0 ? 1 : Math.max(0, Math.min(1, number / bar));
  }
}
