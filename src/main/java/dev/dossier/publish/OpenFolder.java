package dev.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder that somebody else is building a site in: files come one by one, and replace what is
 * there.
 */
public record OpenFolder(Path root) implements SiteFiles {
  @Override
  public void write(SitePath path, byte[] content) throws IOException {
    Files.write(path.within(root), content);
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    Files.copy(content, path.within(root), StandardCopyOption.REPLACE_EXISTING);
  }
}
