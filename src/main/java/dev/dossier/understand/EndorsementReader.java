package dev.dossier.understand;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import dev.dossier.source.Values;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.understand.Mention.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an endorsement. Who wrote it is not for the file to say: it is claimed to begin with. */
final class EndorsementReader {
  private final FileReading reading;
  private final Values values;

  EndorsementReader(FileReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  /** The endorsement; nothing when a key cannot be read that it needs. */
  Optional<Endorsement> read() {
    List<String> endorses = reading.mention(values, "endorses", Kind.EVIDENCE, reading.id());
    Optional<Relation> relation =
        values
            .text("relation")
            .flatMap(
                word ->
                    Arrays.stream(Relation.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
    return values
        .text("from")
        .flatMap(from -> relation.flatMap(r -> endorsement(from.strip(), r, endorses)));
  }

  private Optional<Endorsement> endorsement(String from, Relation relation, List<String> endorses) {
    return values
        .day("date")
        .map(
            date ->
                new Endorsement(
                    reading.head(values.text("title").map(String::strip).orElse(from)),
                    from,
                    relation,
                    values.text("level").map(String::strip),
                    date,
                    endorses,
                    fingerprints(endorses),
                    Trust.CLAIMED));
  }

  /** One hash without a name is that of the one file endorsed. */
  private Map<String, String> fingerprints(List<String> endorses) {
    if (values.node("fingerprint").orElse(null) instanceof Scalar) {
      return values
          .text("fingerprint")
          .filter(hash -> endorses.size() == 1)
          .map(hash -> Map.of(endorses.get(0), hash))
          .orElse(Map.of());
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    values
        .mapping("fingerprint")
        .ifPresent(
            map -> map.keys().forEach(id -> map.text(id).ifPresent(hash -> hashes.put(id, hash))));
    return hashes;
  }
}
