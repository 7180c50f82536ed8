package dev.dossier.playbook;

import dev.dossier.model.Nature;
import dev.dossier.source.Values;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Turns a checked ladder into a playbook. */
final class LadderReader {
  private LadderReader() {}

  /** The playbook, unless something is missing without which there is none. */
  static Optional<Playbook> read(Values ladder) {
    Optional<DocumentFormat> document = ladder.mapping("document").flatMap(FormatReader::usual);
    List<Criterion> criteria = all(ladder, "criteria", LadderReader::criterion);
    List<Band> bands = all(ladder, "bands", LadderReader::band);
    boolean complete =
        texts(ladder, "id", "title", "from", "to") && !criteria.isEmpty() && !bands.isEmpty();
    if (!complete || document.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Playbook(
            text(ladder, "id"),
            text(ladder, "title"),
            text(ladder, "from"),
            text(ladder, "to"),
            all(ladder, "dimensions", LadderReader::dimension),
            criteria,
            ScoringShape.read(ladder.mapping("scoring")),
            bands,
            all(ladder, "value-models", LadderReader::valueModel),
            document.get(),
            all(ladder, "layouts", values -> FormatReader.layout(values, document.get())),
            all(ladder, "phrases", LadderReader::phrase),
            PlanReader.read(ladder)));
  }

  private static Optional<Dimension> dimension(Values values) {
    return texts(values, "id", "title", "current", "next", "gap")
        ? Optional.of(
            new Dimension(
                text(values, "id"),
                text(values, "title"),
                text(values, "current"),
                text(values, "next"),
                text(values, "gap"),
                values.mapping("bar").flatMap(LadderReader::bar),
                all(values, "needs", LadderReader::need)))
        : Optional.empty();
  }

  private static Optional<Dimension.Bar> bar(Values values) {
    Optional<Dimension.Measure> measure =
        values
            .text("measure")
            .flatMap(
                word ->
                    Arrays.stream(Dimension.Measure.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
    return measure.flatMap(
        of ->
            values
                .number("times")
                .map(BigDecimal::doubleValue)
                .filter(times -> times > 1)
                .map(times -> new Dimension.Bar(of, times)));
  }

  private static Optional<Criterion> criterion(Values values) {
    List<Indicator> indicators = all(values, "indicators", LadderReader::indicator);
    if (!texts(values, "id", "title") || indicators.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> months = values.whole("sustain-months");
    return values
        .number("weight")
        .map(
            weight ->
                new Criterion(
                    text(values, "id"),
                    text(values, "title"),
                    weight.doubleValue(),
                    text(values, "requirement"),
                    months.isPresent() ? OptionalInt.of(months.get()) : OptionalInt.empty(),
                    indicators));
  }

  private static Optional<Indicator> indicator(Values values) {
    return texts(values, "id", "title")
        ? Optional.of(
            new Indicator(
                text(values, "id"),
                text(values, "title"),
                text(values, "description"),
                values.mapping("signs").map(LadderReader::signs).orElse(Signs.NONE)))
        : Optional.empty();
  }

  private static Signs signs(Values values) {
    return new Signs(
        values.texts("words"),
        whole(values, "people"),
        whole(values, "repositories"),
        whole(values, "months"));
  }

  private static OptionalInt whole(Values values, String key) {
    return values.whole(key).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Band> band(Values values) {
    return values
        .number("from")
        .filter(from -> texts(values, "id"))
        .map(from -> new Band(text(values, "id"), from.doubleValue(), text(values, "advice")));
  }

  private static Optional<ValueModel> valueModel(Values values) {
    if (!texts(values, "id", "title", "formula", "unit")) {
      return Optional.empty();
    }
    Optional<Nature> nature =
        values
            .text("nature")
            .flatMap(
                word ->
                    Arrays.stream(Nature.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
    return Optional.of(
        new ValueModel(
            text(values, "id"),
            text(values, "title"),
            text(values, "explanation"),
            text(values, "formula"),
            text(values, "unit"),
            nature,
            all(values, "inputs", LadderReader::input),
            text(values, "source")));
  }

  private static Optional<ValueModel.Input> input(Values values) {
    return texts(values, "name", "title", "unit")
        ? Optional.of(
            new ValueModel.Input(
                text(values, "name"),
                text(values, "title"),
                text(values, "unit"),
                values.number("fallback")))
        : Optional.empty();
  }

  private static Optional<Phrase> phrase(Values values) {
    return texts(values, "id", "text")
        ? Optional.of(
            new Phrase(
                text(values, "id"), text(values, "text"), all(values, "needs", LadderReader::need)))
        : Optional.empty();
  }

  static Optional<Phrase.Need> need(Values values) {
    return values
        .number("at-least")
        .filter(least -> texts(values, "figure"))
        .map(least -> new Phrase.Need(text(values, "figure"), least.doubleValue()));
  }

  /** A way to read one item of a list. */
  interface Reading<T> {
    Optional<T> read(Values values);
  }

  /** The items of a list that can be used. */
  static <T> List<T> all(Values values, String key, Reading<T> reading) {
    return values.mappings(key).stream().flatMap(item -> reading.read(item).stream()).toList();
  }

  /** All items of a list, where each can be used as it is. */
  static <T> List<T> each(Values values, String key, Function<Values, T> reading) {
    return values.mappings(key).stream().map(reading).toList();
  }

  /** A text with its line ends made spaces, or nothing. */
  static String text(Values values, String key) {
    return values.text(key).map(text -> text.strip().replaceAll("\\s*\\n\\s*", " ")).orElse("");
  }

  static boolean texts(Values values, String... keys) {
    return Arrays.stream(keys).allMatch(key -> values.text(key).isPresent());
  }
}
