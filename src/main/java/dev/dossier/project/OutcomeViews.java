package dev.dossier.project;

import dev.dossier.assess.Reckoning;
import dev.dossier.assess.Valuer;
import dev.dossier.assess.Worth;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Change;
import dev.dossier.model.PublicFigures;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.EvidenceView.ModelView;
import dev.dossier.project.EvidenceView.OutcomeView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Outcomes as an audience may see them: in full, as a magnitude, or only what was measured.
 *
 * <p>Where figures are not exact, {@link PublicEvidence} has taken change, source and model away.
 */
final class OutcomeViews {
  private final Valuer valuer;
  private final Figures figures;

  OutcomeViews(Lens lens, Figures figures) {
    this.valuer = new Valuer(lens.playbook(), lens.content().promotion().currency());
    this.figures = figures;
  }

  List<OutcomeView> of(Evidence e) {
    List<OutcomeView> views = new ArrayList<>();
    for (Outcome outcome : e.outcomes()) {
      views.add(view(e, outcome, views.size() + 1));
    }
    return views;
  }

  private OutcomeView view(Evidence e, Outcome outcome, int number) {
    boolean exact = figures.exactness(e) == PublicFigures.EXACT;
    Optional<Change> change =
        outcome.amount() instanceof Change c ? Optional.of(c) : Optional.empty();
    Optional<Worth> worth = valuer.worth(outcome);
    return new OutcomeView(
        "outcome-" + number,
        outcome.metric(),
        change.map(c -> Amounts.of(c.from(), outcome.unit())).orElse(""),
        change.map(c -> Amounts.of(c.to(), outcome.unit())).orElse(""),
        exact
            ? worth.map(w -> Amounts.of(w.amount(), w.unit())).orElse("")
            : figures.find(e.id() + " " + outcome.path()).map(FigureView::text).orElse(""),
        basis(outcome, worth),
        outcome.source().map(ModelViews::source),
        valuer.reckon(outcome).flatMap(OutcomeViews::model));
  }

  /** Such as "310 → 260 ms"; a unit that the metric names already is left out. */
  Optional<String> change(Outcome outcome) {
    return outcome.amount() instanceof Change c && !outcome.unit().money()
        ? Optional.of(
            Wording.number(c.from()) + " → " + Wording.quantity(c.to(), unitBeside(outcome)))
        : Optional.empty();
  }

  private static String unitBeside(Outcome outcome) {
    String unit = outcome.unit().text();
    String thing = unit.split("/", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean named = outcome.metric().toLowerCase(Locale.ROOT).contains(thing);
    return named ? (outcome.unit().yearly() ? "a year" : "") : unit;
  }

  private static String basis(Outcome outcome, Optional<Worth> worth) {
    String basis = worth.map(Worth::basis).orElse(outcome.basis()).word();
    return outcome
        .measured()
        .map(when -> basis + ", " + Wording.month(YearMonth.from(when.first())))
        .orElse(basis);
  }

  private static Optional<ModelView> model(Reckoning reckoning) {
    return reckoning instanceof Reckoning.Result r
        ? Optional.of(ModelViews.of(r))
        : Optional.empty();
  }
}
