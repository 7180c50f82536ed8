package dev.dossier.cli;

import dev.dossier.model.Basis;
import dev.dossier.model.ValueInput;
import dev.dossier.playbook.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers that a value model is to work with, stated on the command line or asked for.
 *
 * @param currency the package's currency, in which the model counts
 * @param basis how the numbers are known that do not say; absent when nobody has said
 * @param metric what was measured; absent for the model's own title
 * @param source where a reader can check them
 */
record ModelInputs(
    ValueModel model,
    String currency,
    Optional<Basis> basis,
    Optional<String> metric,
    Optional<String> source) {

  ModelInputs {
    metric = metric.filter(text -> !text.isBlank());
    source = source.filter(text -> !text.isBlank());
  }

  /**
   * The outcome that {@code name=number} texts state.
   *
   * @throws Refusal when one means nothing or is missing
   */
  OutcomeYaml stated(List<String> texts) throws Refusal {
    List<ValueInput> numbers = new ArrayList<>();
    for (String text : texts) {
      String[] parts = text.split("=", 2);
      String name = parts[0].strip();
      if (!names().contains(name)) {
        throw Refusal.unknown("input", name, names());
      } else if (numbers.stream().anyMatch(number -> number.name().equals(name))) {
        throw new Refusal("The input " + name + " is stated twice.");
      }
      numbers.add(reading(basis, source).read(name, parts.length > 1 ? parts[1] : ""));
    }
    String missing =
        model.inputs().stream()
            .filter(input -> input.fallback().isEmpty())
            .filter(input -> numbers.stream().noneMatch(n -> n.name().equals(input.name())))
            .map(input -> "--input " + input.name() + "=NUMBER")
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      throw new Refusal(model.id() + " also needs " + missing + ".");
    }
    return new OutcomeYaml(metric.orElse(model.title()), model.id(), numbers, source);
  }

  /**
   * The outcome that the user states in answers.
   *
   * @throws Refusal when the answers end too early
   */
  OutcomeYaml asked(Questions questions) throws Refusal {
    String named =
        questions.ask("What was measured", metric.or(() -> Optional.of(model.title())), a -> a);
    Basis known =
        questions.ask(
            "How the numbers are known: measured, estimated or projected",
            Optional.of(basis.orElse(Basis.ESTIMATED).word()),
            StatedInput::basis);
    String where =
        questions.ask("Where a reader can check them", Optional.of(source.orElse("")), a -> a);
    Optional<String> checked = Optional.of(where).filter(text -> !text.isEmpty());
    StatedInput reading = reading(Optional.of(known), checked);
    List<ValueInput> numbers = new ArrayList<>();
    for (ValueModel.Input input : model.inputs()) {
      Optional<String> usual = input.fallback().map(number -> number.toPlainString());
      questions
          .ask(
              input.title() + ", in " + unit(input),
              usual,
              answer ->
                  usual.filter(answer::equals).isPresent()
                      ? Optional.<ValueInput>empty()
                      : Optional.of(reading.read(input.name(), answer)))
          .ifPresent(numbers::add);
    }
    return new OutcomeYaml(named, model.id(), numbers, checked);
  }

  private static StatedInput reading(Optional<Basis> basis, Optional<String> source) {
    return new StatedInput(basis.orElse(Basis.ESTIMATED), source);
  }

  private List<String> names() {
    return model.inputs().stream().map(ValueModel.Input::name).toList();
  }

  private String unit(ValueModel.Input input) {
    return input.unit().replace("{currency}", currency);
  }
}
