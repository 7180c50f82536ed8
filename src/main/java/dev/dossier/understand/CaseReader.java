package dev.dossier.understand;

import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionCase.IndicatorWaiver;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.Values;
import dev.dossier.source.rules.MissingKey;
import dev.dossier.understand.Mention.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the case. */
final class CaseReader {
  /** The currency of a case that names none. */
  static final String CURRENCY = "USD";

  private final FileReading reading;
  private final Values values;

  CaseReader(FileReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  /**
   * The case; nothing when a key cannot be read that it needs.
   *
   * @param playbook name of the ladder that counts
   */
  Optional<PromotionCase> read(String playbook) {
    List<IndicatorWaiver> waived = waived();
    return values
        .text("title")
        .flatMap(
            title ->
                values
                    .month("level-since")
                    .flatMap(since -> promotion(title.strip(), since, playbook, waived)));
  }

  private Optional<PromotionCase> promotion(
      String title, YearMonth since, String playbook, List<IndicatorWaiver> waived) {
    Optional<String> candidate = values.text("candidate");
    return values
        .day("committee")
        .filter(day -> candidate.isPresent())
        .map(
            committee ->
                new PromotionCase(
                    reading.head(title),
                    candidate.get().strip(),
                    level("from", Playbook::from),
                    level("to", Playbook::to),
                    since,
                    committee,
                    playbook,
                    values.text("currency").orElse(CURRENCY),
                    values.numbers("baseline"),
                    waived,
                    values.texts("declassify")));
  }

  private String level(String key, Function<Playbook, String> usual) {
    return values
        .text(key)
        .map(String::strip)
        .orElseGet(() -> reading.playbook().map(usual).orElse(""));
  }

  private List<IndicatorWaiver> waived() {
    List<IndicatorWaiver> waived = new ArrayList<>();
    for (Values waiver : values.mappings("waive")) {
      reading.mention(waiver, "indicator", Kind.WAIVED_INDICATOR, reading.id());
      Optional<String> reason = waiver.text("reason").map(String::strip);
      waiver
          .text("indicator")
          .flatMap(indicator -> reason.map(why -> new IndicatorWaiver(indicator, why)))
          .ifPresent(waived::add);
      if (!waiver.has("indicator") && !waiver.has("rule")) {
        reading
            .findings()
            .add(
                new MissingKey()
                    .at(
                        reading.file().positions().key(waiver.path()),
                        waiver.path("indicator"),
                        "indicator",
                        "team-growth"));
      }
    }
    return waived;
  }
}
