package dev.dossier.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Texts that a build keeps for the next one, in the package's own folder.
 *
 * <p>Nothing depends on it: what is missing, damaged, of another version or can't be written is
 * worked out anew, without a word.
 */
public final class BuildCache {
  private static final String FOLDER = "cache";
  private static final int DIGEST = 64;
  private static final int LARGEST = 32 << 20;

  private final OwnFolder own;

  /** The cache of a package. */
  public BuildCache(Path folder) {
    this.own = new OwnFolder(folder);
  }

  /**
   * A text that was kept.
   *
   * @param name what it is called
   * @param basis everything that it depends on; with another one, it is not found
   */
  public Optional<String> find(String name, String basis) {
    Path file = own.of(FOLDER).resolve(name);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST);
      if (bytes.length <= DIGEST) {
        return Optional.empty();
      }
      String digest = new String(bytes, 0, DIGEST, UTF_8);
      String text = new String(bytes, DIGEST, bytes.length - DIGEST, UTF_8);
      return digest.equals(digest(basis, text)) ? Optional.of(text) : Optional.empty();
    } catch (IOException | SecurityException none) {
      return Optional.empty();
    }
  }

  /** Keeps a text, in place of the one that was kept under its name. */
  public void keep(String name, String basis, String text) {
    try {
      Path folder = own.make(FOLDER);
      Path fresh = Files.createTempFile(folder, name, ".tmp");
      try {
        Files.writeString(fresh, digest(basis, text) + text, UTF_8);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | SecurityException unwritable) {
      // The next build works it out again.
    }
  }

  private static String digest(String basis, String text) {
    return Sha256.of((basis + '\0' + text).getBytes(UTF_8));
  }
}
