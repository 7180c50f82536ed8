package dev.dossier.render;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageFiles.Entry;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Templates of a package's own; nothing outside their folder, and no symbolic links.
 *
 * @param files the files among which they are
 * @param folder the folder they are in, with a slash at its end; empty for all files
 */
record Overrides(PackageFiles files, String folder) implements TemplateLoader {

  /** Whether the package has a template of its own by this name. */
  boolean has(String name) {
    try {
      return files.entry(folder + name).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    Optional<Entry> entry = files.entry(folder + name);
    if (entry.isEmpty()) {
      return null;
    }
    if (entry.get().kind() != PackageFiles.Kind.FILE) {
      throw new IOException("it is not a regular file: symbolic links are not followed");
    }
    return entry.get().path();
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new InputStreamReader(files.open((String) source), StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // A path holds nothing open.
  }
}
