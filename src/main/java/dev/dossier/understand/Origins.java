package dev.dossier.understand;

import dev.dossier.model.Authorship;
import dev.dossier.model.Authorship.Written;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.history.Commit;
import dev.dossier.source.history.FileHistory.Version;
import dev.dossier.understand.trust.Mailmap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the evidence of a package came to be.
 *
 * <p>Told are changes of what the committee reads of a file, and no others: when a remark in it was
 * last changed would tell of something hidden.
 */
public final class Origins {
  private final PackageFiles files;
  private final PromotionPackage pack;
  private final PackageParser parser = new PackageParser();
  private @Nullable Map<String, Authorship> found;

  public Origins(PackageFiles files, PromotionPackage pack) {
    this.files = files;
    this.pack = pack;
  }

  /** What a commit made of a file's words. */
  private record Wording(Commit commit, String words) {}

  /** By the id of each evidence that has a past; looked for when first asked for. */
  public synchronized Map<String, Authorship> authorship() {
    Map<String, Authorship> known = found;
    if (known == null) {
      known = read();
      found = known;
    }
    return known;
  }

  private Map<String, Authorship> read() {
    Mailmap people = Mailmap.of(files);
    Map<String, List<Wording>> wordings = new HashMap<>();
    Set<String> paths =
        pack.evidence().stream().map(e -> e.head().file()).collect(Collectors.toSet());
    Set<String> cut =
        files
            .history()
            .walk(
                paths,
                (path, version) -> {
                  List<Wording> known = wordings.computeIfAbsent(path, any -> new ArrayList<>());
                  return words(path, version)
                      .map(words -> known.add(new Wording(version.commit(), words)))
                      .orElse(false);
                });
    Map<String, Authorship> all = new HashMap<>();
    for (Evidence evidence : pack.evidence()) {
      String path = evidence.head().file();
      List<Wording> known = wordings.getOrDefault(path, List.of());
      if (!known.isEmpty()) {
        all.put(evidence.id(), authorship(evidence, known, cut.contains(path), people));
      }
    }
    return Map.copyOf(all);
  }

  private Optional<String> words(String path, Version version) {
    try {
      return parser
          .parse(path, version.content().bytes())
          .file()
          .map(file -> new Testimony(file).fingerprint());
    } catch (IOException partialClone) {
      return Optional.empty();
    }
  }

  /**
   * What a file's versions tell.
   *
   * @param known the latest first
   * @param cut whether there are earlier ones that this clone does not hold
   */
  private Authorship authorship(
      Evidence evidence, List<Wording> known, boolean cut, Mailmap people) {
    String present = evidence.head().fingerprint();
    Map<String, Written> endorsed = new HashMap<>();
    for (Endorsement endorsement : pack.endorsements()) {
      Optional.ofNullable(endorsement.fingerprints().get(evidence.id()))
          .flatMap(stamp -> begin(stamp, known, cut, people))
          .ifPresent(written -> endorsed.put(endorsement.id(), written));
    }
    boolean committed = known.get(0).words().equals(present);
    return new Authorship(
        cut ? Optional.empty() : Optional.of(written(known.get(known.size() - 1).commit(), people)),
        committed ? begin(present, known, cut, people) : Optional.empty(),
        committed,
        endorsed);
  }

  /** The commit that brought some words when they were last brought. */
  private static Optional<Written> begin(
      String words, List<Wording> known, boolean cut, Mailmap people) {
    int at = 0;
    while (at < known.size() && !known.get(at).words().equals(words)) {
      at++;
    }
    while (at + 1 < known.size() && known.get(at + 1).words().equals(words)) {
      at++;
    }
    boolean unsure = at == known.size() || (cut && at + 1 == known.size());
    return unsure ? Optional.empty() : Optional.of(written(known.get(at).commit(), people));
  }

  private static Written written(Commit commit, Mailmap people) {
    return new Written(
        commit.authored().toLocalDate(), people.proper(commit.author()).name(), commit.name());
  }
}
