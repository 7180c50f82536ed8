package dev.dossier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * What every built site has to keep: links that lead somewhere, nothing loaded from elsewhere,
 * valid markup, and pages that anyone can read in light and dark and on a narrow screen.
 */
public final class SiteChecks implements AutoCloseable {
  private final MarkupCheck markup = new MarkupCheck();
  private final Browsers browsers = new Browsers();

  /** All faults of a site in a folder, each with its page; none is well. */
  public List<String> faults(Path site) {
    List<Path> pages = pages(site);
    if (pages.isEmpty()) {
      return List.of("There is no page in " + site);
    }
    List<Future<List<String>>> searches = new ArrayList<>(browsers.faults(site, pages));
    searches.add(markup.faults(site, pages));
    List<String> faults = new ArrayList<>(new LinkCheck(site, pages).faults());
    searches.forEach(search -> faults.addAll(ended(search)));
    return faults.stream().sorted().toList();
  }

  private static List<String> ended(Future<List<String>> search) {
    try {
      return search.get();
    } catch (ExecutionException fault) {
      throw new IllegalStateException("A check stumbles", fault.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A check was stopped", stop);
    }
  }

  @Override
  public void close() {
    markup.close();
    browsers.close();
  }

  private static List<Path> pages(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
