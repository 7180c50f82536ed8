package dev.dossier.plan;

import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Finding;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.plan.Blockers;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Preparation;
import dev.dossier.playbook.plan.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the findings and figures of a package say about its case.
 *
 * <p>A playbook names weak spots; the rules that find them are the same that {@code check} runs, so
 * that a blocker, a question to expect and a finding never disagree.
 */
public final class Signals {
  private final PromotionPackage pack;
  private final List<Finding> findings;
  private final FigureBook figures;

  Signals(PromotionPackage pack, List<Finding> findings, FigureBook figures) {
    this.pack = pack;
    this.findings = List.copyOf(findings);
    this.figures = figures;
  }

  /**
   * A blocker that the package itself shows.
   *
   * @param findings where it shows; empty where a figure says so
   */
  public record Shown(Blockers.Derived blocker, List<Finding> findings) {
    public Shown {
      findings = List.copyOf(findings);
    }
  }

  /** A question to expect, and the weak spots that invite it. */
  public record Expected(Preparation.Question question, List<WeakSpot> spots) {
    public Expected {
      spots = List.copyOf(spots);
    }
  }

  /**
   * A weak spot.
   *
   * @param answers endorsements that can be named in answer; empty is a gap
   */
  public record WeakSpot(Finding finding, List<String> answers) {
    public WeakSpot {
      answers = List.copyOf(answers);
    }
  }

  List<Shown> blockers(PlanBook plan) {
    List<Shown> shown = new ArrayList<>();
    for (Blockers.Derived blocker : plan.blockers().map(Blockers::derived).orElse(List.of())) {
      List<Finding> found = of(blocker.signal());
      boolean outside = blocker.signal() == Signal.NO_EXTERNAL_EVIDENCE && nothingOutside();
      if (!found.isEmpty() || outside) {
        shown.add(new Shown(blocker, found));
      }
    }
    return shown;
  }

  /** Findings in endorsements that time or a change of the evidence has weakened. */
  List<Finding> agedEndorsements() {
    return of(Signal.STALE_ENDORSEMENT);
  }

  List<Expected> questions(PlanBook plan) {
    List<Expected> expected = new ArrayList<>();
    for (Preparation.Question question :
        plan.preparation().map(Preparation::questions).orElse(List.of())) {
      List<WeakSpot> spots =
          of(question.weakSpot()).stream()
              .map(finding -> new WeakSpot(finding, answers(finding)))
              .toList();
      if (!spots.isEmpty()) {
        expected.add(new Expected(question, spots));
      }
    }
    return expected;
  }

  /** Who vouches for the evidence in which a finding is, other than the file that it is in. */
  private List<String> answers(Finding finding) {
    String file = finding.place().file();
    Set<String> concerned =
        pack.evidence().stream()
            .filter(evidence -> evidence.head().file().equals(file))
            .map(Evidence::id)
            .collect(Collectors.toCollection(TreeSet::new));
    pack.endorsements().stream()
        .filter(endorsement -> endorsement.head().file().equals(file))
        .forEach(endorsement -> concerned.addAll(endorsement.endorses()));
    return pack.endorsements().stream()
        .filter(endorsement -> !endorsement.head().file().equals(file))
        .filter(endorsement -> endorsement.endorses().stream().anyMatch(concerned::contains))
        .map(endorsement -> endorsement.head().id())
        .toList();
  }

  private List<Finding> of(Signal signal) {
    Set<String> rules = rules(signal);
    return findings.stream().filter(finding -> rules.contains(finding.rule())).toList();
  }

  /** The rules whose findings show it; none where a figure does. */
  static Set<String> rules(Signal signal) {
    return switch (signal) {
      case SUSTAINED_GAP -> Set.of("coverage/months-missing");
      case COVERAGE_BELOW_WITHHOLDING -> Set.of("coverage/withheld");
      case ONE_LEG -> Set.of("coverage/one-leg");
      case NO_ENDORSEMENT -> Set.of("trust/no-endorsement");
      case LARGE_FIGURE_ONE_SOURCE -> Set.of("claims/no-source");
      case WE_WITHOUT_I -> Set.of("claims/we-without-i");
      case INDICATOR_WITHOUT_EVIDENCE -> Set.of("coverage/indicator-without-evidence");
      case STALE_ENDORSEMENT -> Set.of("trust/stale-endorsement", "trust/old-endorsement");
      case ENDORSER_TOO_CLOSE -> Set.of("trust/endorser-out-of-position", "trust/own-endorsement");
      case NO_EXTERNAL_EVIDENCE -> Set.of();
    };
  }

  private boolean nothingOutside() {
    return List.of("external-presentations", "patents").stream()
        .allMatch(
            name -> figures.find(name).filter(figure -> figure.value().magnitude() > 0).isEmpty());
  }
}
