package dev.dossier.project.cockpit;

import dev.dossier.assess.Reckoning;
import dev.dossier.assess.Valuer;
import dev.dossier.model.Evidence;
import dev.dossier.playbook.ValueModel;
import dev.dossier.playbook.plan.Narrative;
import dev.dossier.project.ModelViews;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.ValueView.FormulaView;
import dev.dossier.project.cockpit.ValueView.InputView;
import dev.dossier.project.cockpit.ValueView.UseView;
import java.util.List;
import java.util.Optional;

/** Shows the playbook's value models, and what of the evidence they work out. */
final class ValueViews {
  private static final String CURRENCY = "{currency}";

  private final Outlook outlook;
  private final String currency;
  private final Valuer valuer;

  private ValueViews(Outlook outlook) {
    this.outlook = outlook;
    this.currency = outlook.pack().promotion().currency();
    this.valuer = new Valuer(outlook.playbook(), currency);
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook.playbook().valueModels().isEmpty()
        ? Optional.empty()
        : Optional.of(new ValueViews(outlook).view());
  }

  private ValueView view() {
    List<FormulaView> formulas =
        outlook.playbook().valueModels().stream().map(this::formula).toList();
    long used = formulas.stream().filter(formula -> !formula.uses().isEmpty()).count();
    Optional<Narrative> narrative = outlook.playbook().plan().narrative();
    return new ValueView(
        Wording.count(formulas.size(), "value model")
            + "; the evidence uses "
            + (used == 0 ? "none yet." : Wording.number(used) + "."),
        formulas,
        narrative.map(told -> told.heading().title()).orElse(""),
        narrative.map(told -> AdviceView.read(told.steps())).orElse(List.of()));
  }

  private FormulaView formula(ValueModel model) {
    return new FormulaView(
        model.id(),
        model.title(),
        model.explanation(),
        model.formula(),
        unit(model.unit()),
        model.source(),
        model.inputs().stream().map(this::input).toList(),
        outlook.pack().evidence().stream().flatMap(e -> uses(model, e).stream()).toList());
  }

  private InputView input(ValueModel.Input input) {
    return new InputView(
        input.name(),
        input.title(),
        unit(input.unit()),
        input.fallback().map(Wording::number).orElse(""));
  }

  private String unit(String unit) {
    return unit.replace(CURRENCY, currency);
  }

  private List<UseView> uses(ValueModel model, Evidence evidence) {
    return evidence.outcomes().stream()
        .flatMap(
            outcome ->
                valuer
                    .reckon(outcome)
                    .filter(Reckoning.Result.class::isInstance)
                    .map(Reckoning.Result.class::cast)
                    .filter(result -> result.model().equals(model))
                    .map(
                        result ->
                            new UseView(
                                outlook.link(evidence.id()),
                                outcome.metric(),
                                result.basis().word(),
                                ModelViews.of(result)))
                    .stream())
        .toList();
  }
}
