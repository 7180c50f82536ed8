package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.PromotionCase;
import dev.dossier.playbook.ValueModel;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An outcome that leaves out an input without which its value model computes nothing. */
public record MissingInput() implements ContentsRule {

  @Override
  public String id() {
    return "reference/missing-input";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents.evidence().stream()
        .flatMap(
            evidence ->
                evidence.outcomes().stream()
                    .flatMap(outcome -> faults(evidence, outcome, contents)))
        .toList();
  }

  private Stream<Finding> faults(Evidence evidence, Outcome outcome, Contents contents) {
    if (!(outcome.amount() instanceof Outcome.Amount.Modelled modelled)) {
      return Stream.empty();
    }
    String currency = contents.promotion().map(PromotionCase::currency).orElse("money");
    return contents.playbook().flatMap(book -> book.valueModel(modelled.model())).stream()
        .flatMap(model -> model.inputs().stream())
        .filter(input -> input.fallback().isEmpty())
        .filter(input -> !stated(evidence, outcome, input.name()))
        .map(input -> fault(evidence, outcome, modelled.model(), input, currency));
  }

  /** An input that stands there with a fault in it has been reported already. */
  private static boolean stated(Evidence evidence, Outcome outcome, String input) {
    return evidence.head().positions().has(outcome.path() + ".inputs." + input);
  }

  private Finding fault(
      Evidence evidence, Outcome outcome, String model, ValueModel.Input input, String currency) {
    return finding(
        evidence.head().positions().key(outcome.path() + ".inputs"),
        "the value model "
            + Quoted.text(model)
            + " needs "
            + Quoted.text(input.name())
            + ", "
            + input.title().substring(0, 1).toLowerCase(Locale.ROOT)
            + input.title().substring(1),
        "Add "
            + Quoted.text(input.name() + ": …")
            + " with a number of "
            + input.unit().replace("{currency}", currency)
            + " below `inputs:`.");
  }
}
