package dev.dossier.serve;

import dev.dossier.bake.TemplateRenderer.TemplateException;
import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole site in memory. A page is printed when somebody first asks for it, from what was true
 * when the site was baked.
 */
public final class Edition implements SiteFiles {
  private final Path root;
  private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

  /**
   * A site without files.
   *
   * @param root an empty folder, which stays empty
   */
  public Edition(Path root) {
    this.root = root;
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public void write(SitePath path, byte[] content) throws IOException {
    byte[] kept = content.clone();
    add(path, () -> kept);
  }

  @Override
  public void write(SitePath path, InputStream content) throws IOException {
    write(path, content.readAllBytes());
  }

  @Override
  public <E extends Exception> void print(SitePath path, Text<E> text) throws IOException {
    add(path, () -> SiteFiles.withLineFeeds(text.make()).getBytes(StandardCharsets.UTF_8));
  }

  private void add(SitePath path, Printing printing) throws IOException {
    if (sheets.putIfAbsent(path.value(), new Sheet(printing)) != null) {
      throw new FileAlreadyExistsException(path.value());
    }
  }

  /**
   * The bytes of a file.
   *
   * @param path from the site's root
   * @return absent when there is no such file
   * @throws TemplateException when a template keeps the page from being printed
   */
  public Optional<byte[]> find(String path) throws TemplateException {
    Sheet sheet = sheets.get(path);
    return sheet == null ? Optional.empty() : Optional.of(sheet.bytes());
  }

  private interface Printing {
    byte[] bytes() throws Exception;
  }

  /** A file that is printed once. */
  private static final class Sheet {
    private final Printing printing;
    private Optional<byte[]> printed = Optional.empty();

    Sheet(Printing printing) {
      this.printing = printing;
    }

    synchronized byte[] bytes() throws TemplateException {
      if (printed.isEmpty()) {
        printed = Optional.of(print());
      }
      return printed.get();
    }

    private byte[] print() throws TemplateException {
      try {
        return printing.bytes();
      } catch (TemplateException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("a page can't be printed", e);
      }
    }
  }
}
