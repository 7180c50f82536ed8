package dev.dossier.review;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one state of a package, but for some that are those of a state given for each.
 *
 * @param rest where all other files are
 * @param framed where the files at these paths are; one that is not there is not here either
 */
record FramedFiles(PackageFiles rest, Map<String, PackageFiles> framed) implements PackageFiles {
  FramedFiles {
    framed = Map.copyOf(framed);
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : rest.list(folder)) {
      if (!framed.containsKey(entry.path())) {
        entries.add(entry);
      }
    }
    for (String path : framed.keySet().stream().sorted().toList()) {
      boolean here = path.substring(0, Math.max(0, path.lastIndexOf('/'))).equals(folder);
      if (here) {
        entry(path).ifPresent(entries::add);
      }
    }
    return entries;
  }

  @Override
  public Optional<Entry> entry(String path) throws IOException {
    return framed.getOrDefault(path, rest).entry(path);
  }

  @Override
  public Optional<String> identity(String path) throws IOException {
    return framed.getOrDefault(path, rest).identity(path);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return framed.getOrDefault(path, rest).open(path);
  }

  /** That of the other files, which endorsements are among. */
  @Override
  public FileHistory history() {
    return rest.history();
  }
}
