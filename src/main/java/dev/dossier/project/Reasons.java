package dev.dossier.project;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.Credibility;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.ReasonView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What speaks against the case, each with what softens it: a committee asks, so the package answers
 * first.
 */
final class Reasons {
  /** A case stands on one leg when more than this part of its score hangs on a single file. */
  private static final double ONE_LEG = 0.1;

  private final Lens lens;
  private final Assessment assessment;
  private final Figures figures;

  Reasons(Lens lens, Figures figures) {
    this.lens = lens;
    this.assessment = lens.assessment();
    this.figures = figures;
  }

  List<ReasonView> all() {
    List<ReasonView> reasons = new ArrayList<>();
    CriterionReasons criteria = new CriterionReasons(lens);
    reasons.addAll(criteria.unknown());
    criteria.weakest().ifPresent(reasons::add);
    reasons.addAll(criteria.tooShort());
    oneLeg().ifPresent(reasons::add);
    trust().ifPresent(reasons::add);
    nothingToOpen().ifPresent(reasons::add);
    notMeasured("estimated-impact", "estimated").ifPresent(reasons::add);
    notMeasured("projected-impact", "projected").ifPresent(reasons::add);
    reasons.addAll(criteria.waived());
    // Nobody but the candidate is told of the plan, which is not there for others.
    reasons.addAll(new PlanReasons(lens).blockers());
    return reasons;
  }

  private Optional<ReasonView> oneLeg() {
    if (assessment.withheld()) {
      return Optional.empty();
    }
    double lost = assessment.score() - assessment.withoutStrongest();
    return assessment
        .strongest()
        .filter(id -> lost > assessment.score() * ONE_LEG)
        .map(
            id ->
                new ReasonView(
                    String.format(
                        Locale.ROOT,
                        "%s of the %s points hang on “%s” alone.",
                        Wording.decimals(lost, 1),
                        Wording.decimals(assessment.score(), 1),
                        lens.title(id)),
                    String.format(
                        Locale.ROOT,
                        "Without it the rest still makes %s.",
                        Wording.decimals(assessment.withoutStrongest(), 1)),
                    lens.evidence(id).map(SitePaths::of)));
  }

  private Optional<ReasonView> trust() {
    List<Endorsement> all = lens.content().endorsements();
    long claimed = all.stream().filter(e -> e.trust() == Trust.CLAIMED).count();
    if (all.isEmpty()) {
      return Optional.of(
          new ReasonView(
              "Nobody endorses any of the evidence yet.",
              "Sources and artifacts can be opened and checked without an endorser.",
              Optional.of(SitePaths.ENDORSEMENTS)));
    }
    return claimed == 0
        ? Optional.empty()
        : Optional.of(
            new ReasonView(
                unrecorded(claimed, all.size()),
                "Such an endorsement adds nothing to the score, and each names a person to ask.",
                Optional.of(SitePaths.ENDORSEMENTS)));
  }

  private static String unrecorded(long claimed, int all) {
    String only = "only the candidate’s file says so.";
    if (all == 1) {
      return "The one endorsement is not recorded by its endorser: " + only;
    } else if (claimed == all) {
      return String.format(
              Locale.ROOT, "None of the %d endorsements is recorded by its endorser: ", all)
          + only;
    }
    return String.format(
            Locale.ROOT,
            "%d of the %d endorsements %s not recorded by the endorser: ",
            claimed,
            all,
            claimed == 1 ? "is" : "are")
        + only;
  }

  private Optional<ReasonView> nothingToOpen() {
    List<String> bare =
        assessment.evidence().stream()
            .filter(e -> e.counts() && e.tier() == Credibility.CLAIMED)
            .map(EvidenceResult::id)
            .map(lens::title)
            .map(title -> "“" + title + "”")
            .toList();
    return bare.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReasonView(
                "There is nothing to open for " + Wording.list(bare) + ".",
                (bare.size() == 1 ? "It counts" : "They count")
                    + " at a credibility of "
                    + Arithmetic.two(lens.playbook().scoring().claimed())
                    + ", the lowest there is.",
                Optional.empty()));
  }

  private Optional<ReasonView> notMeasured(String name, String basis) {
    return figures
        .find(name)
        .filter(f -> lens.book().find(name).orElseThrow().value().magnitude() > 0)
        .map(
            (FigureView f) ->
                new ReasonView(
                    f.text() + " of the impact is " + basis + ", not measured.",
                    "It is shown with its range and kept out of the measured total.",
                    f.href()));
  }
}
