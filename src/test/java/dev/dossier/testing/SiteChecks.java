package dev.dossier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every built site has to keep: links that lead somewhere, nothing loaded from elsewhere,
 * valid markup, and pages that anyone can read in light and dark and on a narrow screen.
 */
public final class SiteChecks implements AutoCloseable {
  private final MarkupCheck markup = new MarkupCheck();
  private final BrowserCheck browser = new BrowserCheck();

  /** All faults of a site in a folder, each with its page; none is well. */
  public List<String> faults(Path site) {
    List<Path> pages = pages(site);
    if (pages.isEmpty()) {
      return List.of("There is no page in " + site);
    }
    List<String> faults = new ArrayList<>(new LinkCheck(site, pages).faults());
    for (Path page : pages) {
      markup.faults(page).forEach(fault -> faults.add(site.relativize(page) + ": " + fault));
    }
    for (Path page : pages) {
      browser.faults(page).forEach(fault -> faults.add(site.relativize(page) + ": " + fault));
    }
    return faults;
  }

  @Override
  public void close() {
    browser.close();
  }

  private static List<Path> pages(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
