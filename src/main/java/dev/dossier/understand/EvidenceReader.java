package dev.dossier.understand;

import dev.dossier.model.Artifact;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.Evidence.Venue;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Outcome;
import dev.dossier.model.Period;
import dev.dossier.model.PublicFigures;
import dev.dossier.model.Reach;
import dev.dossier.source.Values;
import dev.dossier.understand.Mention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads evidence. */
final class EvidenceReader {
  private final FileReading reading;
  private final Values values;
  private final String currency;

  EvidenceReader(FileReading reading, String currency) {
    this.reading = reading;
    this.values = reading.values();
    this.currency = currency;
  }

  /** The evidence; nothing when its title or period cannot be read, of which findings tell. */
  Optional<Evidence> read() {
    List<String> supports = reading.mention(values, "supports", Kind.INDICATOR, reading.id());
    List<Outcome> outcomes = outcomes();
    return values
        .text("title")
        .flatMap(
            title ->
                values
                    .period("period")
                    .map(period -> evidence(title.strip(), period, supports, outcomes)));
  }

  private Evidence evidence(
      String title, Period period, List<String> supports, List<Outcome> outcomes) {
    return new Evidence(
        reading.head(title),
        period,
        word("kind").map(EvidenceKind::valueOf).orElse(EvidenceKind.INITIATIVE),
        values.text("role").map(String::strip),
        values.number("share").orElse(BigDecimal.ONE),
        supports,
        values.mapping("reach").map(EvidenceReader::reach).orElse(Reach.NONE),
        values.texts("stakeholders"),
        values.number("complexity"),
        outcomes,
        values.mappings("artifacts").stream().flatMap(each -> artifact(each).stream()).toList(),
        values.texts("commits"),
        word("public-figures").map(PublicFigures::valueOf).orElse(PublicFigures.HIDDEN),
        values.whole("count").orElse(1),
        values.text("form").map(String::strip),
        word("venue").map(Venue::valueOf),
        count("views"),
        values.texts("decisions"),
        count("mentees"),
        count("promoted"));
  }

  private List<Outcome> outcomes() {
    return values.mappings("outcomes").stream()
        .flatMap(outcome -> new OutcomeReader(reading, currency, outcome).read().stream())
        .toList();
  }

  private static Optional<Artifact> artifact(Values artifact) {
    return artifact
        .text("title")
        .map(
            title ->
                new Artifact(
                    artifact.text("kind").map(String::strip).orElse("document"),
                    title.strip(),
                    artifact.text("link").map(String::strip),
                    readers(artifact),
                    artifact.text("excerpt").map(String::strip),
                    artifact.path()));
  }

  private static Audience readers(Values artifact) {
    Audience silent = artifact.has("readers") ? Audience.PRIVATE : Audience.COMMITTEE;
    return artifact
        .text("readers")
        .map(word -> Audience.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(silent);
  }

  private static Reach reach(Values reach) {
    return new Reach(
        large(reach, "teams"),
        large(reach, "engineers"),
        large(reach, "products"),
        large(reach, "customers"),
        large(reach, "organizations"));
  }

  private static OptionalLong large(Values reach, String key) {
    Optional<BigDecimal> number = reach.number(key);
    return number.isPresent()
        ? OptionalLong.of(number.get().longValueExact())
        : OptionalLong.empty();
  }

  private OptionalInt count(String key) {
    Optional<Integer> number = values.whole(key);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private Optional<String> word(String key) {
    return values.text(key).map(word -> word.toUpperCase(Locale.ROOT));
  }
}
