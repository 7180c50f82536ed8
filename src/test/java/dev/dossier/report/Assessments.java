package dev.dossier.report;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.Coverage;
import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.GainKind;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.Share;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.assess.Assessment.SustainedRun;
import dev.dossier.playbook.Band;
import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.Scoring;
import dev.dossier.playbook.plan.PlanBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A small ladder and scores by it, set by hand: what is printed must not depend on the formulas.
 */
final class Assessments {
  static final List<Band> BANDS =
      List.of(
          new Band("foundation", 0, "Look for work beyond the team."),
          new Band("expansion", 50, "Widen what already works to more teams."));

  static final Criterion DELIVERY =
      criterion("delivery", "Sustained delivery", 0.6, OptionalInt.of(12), "wide", "deep");
  static final Criterion NEED =
      criterion("need", "Need of the organisation", 0.4, OptionalInt.empty(), "growth", "place");

  private Assessments() {}

  static Playbook playbook() {
    return new Playbook(
        "ladder",
        "From senior to staff",
        "senior",
        "staff",
        List.of(),
        List.of(DELIVERY, NEED),
        Scoring.DEFAULT,
        BANDS,
        List.of(),
        new DocumentFormat("Document", 1, List.of()),
        List.of(),
        List.of(),
        PlanBook.EMPTY);
  }

  /** 41.25 + 17.1 = 58.35; by files 30.04 + 15.26 + 13.05. */
  static Assessment shown() {
    return new Assessment(
        LocalDate.of(2026, 6, 30),
        58.35,
        false,
        new Coverage(2, 3),
        Optional.of(BANDS.get(1)),
        Optional.of("evidence/one-contract"),
        28.31,
        List.of(
            new CriterionResult(
                DELIVERY,
                0.6,
                0.916,
                0.6875,
                41.25,
                Optional.of(new Sustain(9, 12, 0.75)),
                List.of(
                    evidenced(DELIVERY, 0, 0.9, new Share("evidence/one-contract", 0.71, 30.04)),
                    evidenced(DELIVERY, 1, 0.8, new Share("evidence/outage", 0.5, 11.21)))),
            new CriterionResult(
                NEED,
                0.4,
                0.4275,
                0.4275,
                17.1,
                Optional.empty(),
                List.of(waived(NEED, 0), unknown(NEED, 1)))),
        List.of(
            file("evidence/one-contract", Credibility.RECORDED, 30.04),
            file("evidence/outage", Credibility.ARTIFACT, 15.26),
            file("evidence/überblick", Credibility.CLAIMED, 13.05)),
        new SustainedRun(9, Optional.empty(), List.of()),
        List.of(
            new Gain(13.75, GainKind.MONTHS, "delivery"),
            new Gain(6.5, GainKind.EVIDENCE, "place"),
            new Gain(3.25, GainKind.ENDORSE, "evidence/outage"),
            new Gain(1.04, GainKind.ARTIFACT, "evidence/überblick"),
            new Gain(0.31, GainKind.VERIFY, "evidence/one-contract")));
  }

  static Assessment withheld() {
    Assessment s = shown();
    return new Assessment(
        s.asOf(),
        s.score(),
        true,
        new Coverage(1, 4),
        Optional.empty(),
        s.strongest(),
        s.withoutStrongest(),
        s.criteria(),
        s.evidence(),
        s.sustained(),
        s.gains());
  }

  private static Criterion criterion(
      String id, String title, double weight, OptionalInt months, String... indicators) {
    return new Criterion(
        id,
        title,
        weight,
        "What is asked for.",
        months,
        List.of(indicators).stream()
            .map(i -> new Indicator(i, "Title of " + i, "What counts."))
            .toList());
  }

  private static IndicatorResult evidenced(Criterion c, int at, double value, Share share) {
    return new IndicatorResult(
        c.indicators().get(at), value, State.EVIDENCED, Optional.empty(), List.of(share));
  }

  private static IndicatorResult unknown(Criterion c, int at) {
    return new IndicatorResult(
        c.indicators().get(at), 0, State.UNKNOWN, Optional.empty(), List.of());
  }

  private static IndicatorResult waived(Criterion c, int at) {
    return new IndicatorResult(
        c.indicators().get(at), 0, State.WAIVED, Optional.of("Nobody is hired."), List.of());
  }

  private static EvidenceResult file(String id, Credibility tier, double points) {
    return new EvidenceResult(id, List.of(), 0.95, 0.6, tier, 1.0, 1.0, 0.57, true, points);
  }
}
