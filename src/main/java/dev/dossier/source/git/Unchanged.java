package dev.dossier.source.git;

import dev.dossier.source.Digests;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageFiles.Entry;
import dev.dossier.source.PackageFiles.Kind;
import dev.dossier.source.PackageReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Compares the files that a build reads with those of a commit, by their bytes.
 *
 * <p>Git's index is not asked: what it ignores, a build reads all the same.
 */
record Unchanged(GitFiles commit, PackageFiles now) {
  private static final int CHUNK = 16 << 10;

  /**
   * Whether all are the same.
   *
   * @param folders those of which every file counts
   * @param others further paths that count
   */
  boolean of(List<String> folders, List<String> others) throws IOException {
    Map<String, Kind> before = new TreeMap<>();
    Map<String, Kind> after = new TreeMap<>();
    for (String folder : folders) {
      collect(commit, folder, before);
      collect(now, folder, after);
    }
    for (String file : others) {
      commit.entry(file).ifPresent(entry -> before.put(file, entry.kind()));
      now.entry(file).ifPresent(entry -> after.put(file, entry.kind()));
    }
    try {
      return before.equals(after) && before.entrySet().parallelStream().allMatch(this::same);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static void collect(PackageFiles files, String folder, Map<String, Kind> to)
      throws IOException {
    Optional<Entry> entry = files.entry(folder);
    if (entry.filter(e -> e.kind() == Kind.FOLDER).isPresent()) {
      list(files, folder, to);
    }
  }

  private static void list(PackageFiles files, String folder, Map<String, Kind> to)
      throws IOException {
    for (Entry entry : files.list(folder)) {
      if (PackageReader.isLeftBehind(entry.path())) {
        continue;
      }
      if (entry.kind() == Kind.FOLDER) {
        list(files, entry.path(), to);
      } else {
        to.put(entry.path(), entry.kind());
      }
    }
  }

  private boolean same(Map.Entry<String, Kind> file) {
    try {
      if (file.getValue() != Kind.FILE) {
        return false;
      }
      ObjectId blob = commit.blob(file.getKey());
      return blob.name().equals(name(file.getKey(), commit.size(blob)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What git would call the file's content, if it had this many bytes. */
  private String name(String path, long size) throws IOException {
    MessageDigest digest = Digests.of("SHA-1");
    digest.update(("blob " + size + '\0').getBytes(StandardCharsets.US_ASCII));
    try (InputStream content = now.open(path)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
        digest.update(chunk, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
