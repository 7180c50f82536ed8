package dev.dossier.cli;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.source.HeaderEdit;
import dev.dossier.source.PackageParser;
import dev.dossier.source.ParsedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fingerprints of what an endorsement speaks of, to be written into it.
 *
 * @param fingerprints by the evidence's id, in the order in which the endorsement names it
 */
record Stamp(Map<String, String> fingerprints) {
  private static final String KEY = "fingerprint";

  /**
   * The stamp for an endorsement as its evidence is now.
   *
   * @throws Refusal when it speaks of evidence that is not there
   */
  static Stamp of(Endorsement endorsement, PromotionPackage pack) throws Refusal {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (String id : endorsement.endorses()) {
      Evidence evidence =
          pack.evidence(id)
              .orElseThrow(
                  () -> new Refusal("There is no evidence '" + id + "'; nothing was written."));
      fingerprints.put(id, evidence.head().fingerprint());
    }
    return new Stamp(fingerprints);
  }

  /**
   * A file with this stamp and no other change.
   *
   * @param path the file's path in the package
   * @throws Refusal when its front matter is written in a way that can't be changed safely
   */
  byte[] on(byte[] file, String path) throws Refusal {
    PackageParser parser = new PackageParser();
    Optional<byte[]> stamped = HeaderEdit.put(file, KEY, lines());
    Optional<ParsedFile> before = parser.parse(path, file).file();
    Optional<ParsedFile> after = stamped.flatMap(bytes -> parser.parse(path, bytes).file());
    boolean safe =
        before.isPresent()
            && after.isPresent()
            && before.get().prose().markdown().equals(after.get().prose().markdown())
            && others(before.get()).equals(others(after.get()))
            && fingerprints.entrySet().stream()
                .allMatch(e -> e.getValue().equals(text(after.get(), e.getKey())));
    if (!safe) {
      throw new Refusal(
          path
              + ": its front matter can't be changed safely. Put these lines into it by hand:\n"
              + String.join("\n", lines()));
    }
    return stamped.get();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(KEY + ":"));
    fingerprints.forEach((id, hash) -> lines.add("  " + YamlScalar.of(id) + ": \"" + hash + "\""));
    return lines;
  }

  private static String text(ParsedFile file, String id) {
    return file.positions().texts().getOrDefault(KEY + "." + id, "");
  }

  /** All values but fingerprints, by their paths. */
  private static Map<String, String> others(ParsedFile file) {
    Map<String, String> others = new TreeMap<>(file.positions().texts());
    others.keySet().removeIf(path -> path.equals(KEY) || path.startsWith(KEY + "."));
    return others;
  }
}
