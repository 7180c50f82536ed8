package dev.dossier.assess;

import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value;
import dev.dossier.model.Evidence;
import dev.dossier.model.Measurement;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of one file's outcomes, by paths such as {@code outcomes[0].from}. */
record OutcomeFigures(Evidence evidence, List<ValuedOutcome> valued) {
  private static final Pattern PATH =
      Pattern.compile("outcomes\\[([0-9]{1,6})](?:\\.(value|from|to|low|high))?");

  Optional<Figure> find(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(matcher.group(1));
    if (index >= evidence.outcomes().size()) {
      return Optional.empty();
    }
    Outcome outcome = evidence.outcomes().get(index);
    String part = Optional.ofNullable(matcher.group(2)).orElse("value");
    return switch (part) {
      case "from" -> level(path, outcome, Change::from);
      case "to" -> level(path, outcome, Change::to);
      case "low" -> worth(path, outcome, Worth::low);
      case "high" -> worth(path, outcome, Worth::high);
      default -> worth(path, outcome, Worth::amount);
    };
  }

  /** Every path that may have a figure. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < evidence.outcomes().size(); i++) {
      String outcome = "outcomes[" + i + "]";
      paths.add(outcome);
      for (String part : List.of("value", "from", "to", "low", "high")) {
        paths.add(outcome + "." + part);
      }
    }
    return paths;
  }

  private Optional<Figure> level(String path, Outcome outcome, Function<Change, BigDecimal> end) {
    return outcome.amount() instanceof Change change
        ? Optional.of(
            figure(path, outcome, outcome.unit(), end.apply(change), "As the file states it."))
        : Optional.empty();
  }

  private Optional<Figure> worth(String path, Outcome outcome, Function<Worth, BigDecimal> part) {
    return valued.stream()
        .filter(v -> v.outcome().equals(outcome))
        .findFirst()
        .map(v -> v.whole().money() ? v.own() : v.whole())
        .map(worth -> figure(path, outcome, worth.unit(), part.apply(worth), explanation(worth)));
  }

  private String explanation(Worth worth) {
    return worth.money()
        ? "The outcome's money, times the own share in it of "
            + evidence.share().toPlainString()
            + "."
        : "The outcome as a whole.";
  }

  private Figure figure(
      String path, Outcome outcome, Measurement unit, BigDecimal number, String explanation) {
    Value value =
        unit.currency()
            .<Value>map(currency -> new Value.Money(number, currency, unit.yearly()))
            .orElseGet(() -> new Value.Quantity(number, unit.text()));
    Origin origin = new Origin(evidence.id(), outcome.path(), Optional.empty());
    return new Figure(
        evidence.id() + " " + path, outcome.metric(), value, List.of(origin), explanation);
  }
}
