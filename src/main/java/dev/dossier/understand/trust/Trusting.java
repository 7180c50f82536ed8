package dev.dossier.understand.trust;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Trust;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageReader;
import dev.dossier.source.SourceText;
import dev.dossier.source.history.FileHistory;
import dev.dossier.source.history.FileHistory.Content;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out how far each endorsement of a package can be trusted.
 *
 * <p>What counts are the commits that hold its very words: from the last one that touched its file
 * back to the one that gave it these words. A later commit that changes a comment takes nothing
 * away, and one that changes a word takes everything.
 */
public final class Trusting {
  private static final String SSH = "allowed_signers";
  private static final String OPEN_PGP = "allowed_signers.asc";

  private final FileHistory history;
  private final Tiers tiers;
  private final Words words;

  /** Tells what an endorsement's author vouches for in a file of theirs. */
  @FunctionalInterface
  public interface Words {
    /** A mark of the words in some bytes, the same for the same words. */
    String of(String path, byte[] bytes);
  }

  /**
   * Trust in the endorsements of one package.
   *
   * @param words reads the words of earlier versions
   */
  public Trusting(PackageFiles files, String candidate, Words words) {
    this.history = files.history();
    this.words = words;
    AllowedSigners ssh = AllowedSigners.parse(text(files, SSH));
    this.tiers = new Tiers(Mailmap.of(files), new Signers(ssh, text(files, OPEN_PGP)), candidate);
  }

  /** The text of a file, or nothing where there is none. */
  static String text(PackageFiles files, String path) {
    return new PackageReader(files)
        .text(path)
        .flatMap(read -> read.file().text())
        .map(SourceText::text)
        .orElse("");
  }

  /**
   * What was found out.
   *
   * @param trust by the endorsement's file; nothing for those that are only claimed
   * @param unknown files of endorsements whose past this clone does not hold
   */
  public record Found(Map<String, Trust> trust, Set<String> unknown) {
    public Found {
      trust = Map.copyOf(trust);
      unknown = Set.copyOf(unknown);
    }
  }

  /**
   * Looks at endorsements.
   *
   * @param present the mark of each one's words, by its file
   */
  public Found in(List<Endorsement> endorsements, Map<String, String> present) {
    Map<String, String> endorsers =
        endorsements.stream().collect(Collectors.toMap(e -> e.head().file(), Endorsement::from));
    Map<String, Trust> trust = new HashMap<>();
    Set<String> unknown =
        history.walk(
            endorsers.keySet(),
            (file, version) -> {
              if (!same(file, version.content(), present)) {
                return false;
              }
              Trust found = tiers.of(version.commit(), endorsers.get(file));
              Trust best = trust.merge(file, found, (a, b) -> a.compareTo(b) >= 0 ? a : b);
              return best != Trust.VERIFIED;
            });
    return new Found(trust, unknown);
  }

  private boolean same(String file, Content content, Map<String, String> present) {
    try {
      return words.of(file, content.bytes()).equals(present.get(file));
    } catch (IOException partialClone) {
      return false;
    }
  }
}
