package dev.dossier.cli;

import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site in memory.
 *
 * @param root some folder that exists; nothing is written to it
 */
record MemorySite(Path root, Map<String, byte[]> files) implements SiteFiles {
  MemorySite(Path root) {
    this(root, new ConcurrentHashMap<>());
  }

  @Override
  public void write(SitePath path, byte[] content) {
    if (files.put(path.value(), content) != null) {
      throw new IllegalStateException(path + " is written twice");
    }
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    write(path, content.readAllBytes());
  }

  SortedMap<String, byte[]> tree() {
    return new TreeMap<>(files);
  }
}
