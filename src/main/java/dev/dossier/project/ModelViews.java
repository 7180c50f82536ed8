package dev.dossier.project;

import dev.dossier.assess.Reckoning;
import dev.dossier.model.Measurement;
import dev.dossier.model.ValueInput;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.EvidenceView.InputView;
import dev.dossier.project.EvidenceView.ModelView;
import java.util.Optional;

/** Value models at work, so that a reader can work the result out again. */
public final class ModelViews {
  private ModelViews() {}

  /** A model's result with its formula, its inputs and its range. */
  public static ModelView of(Reckoning.Result r) {
    String range =
        r.low().compareTo(r.high()) == 0
            ? "no range stated"
            : Amounts.of(r.low(), r.unit()) + " to " + Amounts.of(r.high(), r.unit());
    return new ModelView(
        r.model().title(),
        r.model().explanation(),
        r.formula(),
        r.arithmetic(),
        Amounts.of(r.value(), r.unit()),
        range,
        r.inputs().stream().map(ModelViews::input).toList());
  }

  private static InputView input(Reckoning.Used used) {
    Measurement unit = Measurement.of(used.unit());
    ValueInput number = used.number();
    boolean ranged = number.low().compareTo(number.high()) < 0;
    return new InputView(
        used.input().title(),
        Amounts.of(number.value(), unit),
        ranged ? Amounts.of(number.low(), unit) + " to " + Amounts.of(number.high(), unit) : "",
        number.basis().word(),
        number.source().map(ModelViews::source));
  }

  /** Where a reader can check a figure: an address, or words. */
  static LinkView source(String source) {
    boolean address = source.startsWith("https://") || source.startsWith("http://");
    return new LinkView(
        address ? "source" : source, address ? Optional.of(source) : Optional.empty());
  }
}
