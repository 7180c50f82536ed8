package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.Trust;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.history.FileHistory.Content;
import dev.dossier.understand.rules.UnknownPast;
import dev.dossier.understand.trust.Trusting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out from the past of a package's files who vouches for what.
 *
 * @param parser reads earlier texts of the files
 * @param parsed the present text of each file, by its path
 */
record Vouching(PackageFiles files, PackageParser parser, Map<String, ParsedFile> parsed) {

  /** The endorsements with what was found out of them. */
  record Vouched(List<Endorsement> endorsements, Optional<Finding> unknown) {}

  Vouched of(List<Endorsement> endorsements, List<Evidence> evidence, String candidate) {
    Map<String, String> words = new HashMap<>();
    endorsements.forEach(e -> words.put(e.head().file(), words(parsed.get(e.head().file()))));
    Trusting.Found found = new Trusting(files, candidate, this::words).in(endorsements, words);
    List<Endorsement> trusted =
        endorsements.stream()
            .map(e -> e.trusted(found.trust().getOrDefault(e.head().file(), Trust.CLAIMED)))
            .toList();
    return new Vouched(changed(trusted, evidence), new UnknownPast().of(trusted, found.unknown()));
  }

  private String words(ParsedFile file) {
    return new Testimony(file).fingerprint();
  }

  private String words(String path, byte[] bytes) {
    return parser.parse(path, bytes).file().map(this::words).orElse("");
  }

  /** The endorsements, those of evidence that has changed with what has changed in it. */
  private List<Endorsement> changed(List<Endorsement> endorsements, List<Evidence> evidence) {
    Map<String, Evidence> byId =
        evidence.stream().collect(Collectors.toMap(Evidence::id, Function.identity(), (a, b) -> a));
    Map<String, Map<String, ParsedFile>> wanted = new HashMap<>();
    for (Endorsement endorsement : endorsements) {
      for (Evidence stale : stale(endorsement, byId)) {
        wanted.computeIfAbsent(stale.head().file(), any -> new HashMap<>());
      }
    }
    if (wanted.isEmpty()) {
      return endorsements;
    }
    Map<String, List<String>> stamps = stamps(endorsements, byId);
    files
        .history()
        .walk(
            wanted.keySet(),
            (path, version) -> {
              read(path, version.content())
                  .ifPresent(file -> wanted.get(path).putIfAbsent(words(file), file));
              return !wanted.get(path).keySet().containsAll(stamps.get(path));
            });
    return endorsements.stream().map(e -> changed(e, byId, wanted)).toList();
  }

  private Endorsement changed(
      Endorsement endorsement,
      Map<String, Evidence> byId,
      Map<String, Map<String, ParsedFile>> earlier) {
    Map<String, List<String>> changes = new HashMap<>();
    for (Evidence stale : stale(endorsement, byId)) {
      String path = stale.head().file();
      Optional.ofNullable(earlier.get(path).get(endorsement.fingerprints().get(stale.id())))
          .map(before -> ChangedSince.between(before, parsed.get(path)))
          .ifPresent(words -> changes.put(stale.id(), words));
    }
    return endorsement.changed(changes);
  }

  /** The fingerprints that endorsements give to each file. */
  private static Map<String, List<String>> stamps(
      List<Endorsement> endorsements, Map<String, Evidence> byId) {
    Map<String, List<String>> stamps = new HashMap<>();
    for (Endorsement endorsement : endorsements) {
      for (Evidence stale : stale(endorsement, byId)) {
        stamps
            .computeIfAbsent(stale.head().file(), any -> new ArrayList<>())
            .add(endorsement.fingerprints().get(stale.id()));
      }
    }
    return stamps;
  }

  private static List<Evidence> stale(Endorsement endorsement, Map<String, Evidence> byId) {
    return endorsement.endorses().stream()
        .map(byId::get)
        .flatMap(evidence -> Optional.ofNullable(evidence).stream())
        .filter(endorsement::staleFor)
        .toList();
  }

  private Optional<ParsedFile> read(String path, Content content) {
    try {
      return parser.parse(path, content.bytes()).file();
    } catch (IOException partialClone) {
      return Optional.empty();
    }
  }
}
