package dev.dossier.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Templates in a package's own folder; nothing outside it, and no symbolic links. */
final class Overrides implements TemplateLoader {
  private final Path folder;

  /**
   * Reads from a folder.
   *
   * @param folder may be absent: then there are no overrides
   */
  Overrides(Path folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    Path root = folder.toRealPath();
    Path file;
    try {
      file = root.resolve(name).normalize();
    } catch (InvalidPathException noFileName) {
      return null;
    }
    if (!file.startsWith(root) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (!Files.isRegularFile(file) || !file.toRealPath().equals(file)) {
      throw new IOException("it is not a regular file: symbolic links are not followed");
    }
    return file;
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return Files.newBufferedReader((Path) source, StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // A path holds nothing open.
  }
}
