package dev.dossier.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu checker's errors on pages, found on a thread of its own. */
final class MarkupCheck implements AutoCloseable {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /** The checker walks its schema by recursion, far deeper than an ordinary stack. */
  private static final long STACK = 64L << 20;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(null, work, "Nu checker", STACK));
  private final List<String> faults = new ArrayList<>();
  private final Future<SimpleDocumentValidator> validator = thread.submit(this::validator);

  /** The errors on these pages, each with its page's path below the site; being sought. */
  Future<List<String>> faults(Path site, List<Path> pages) {
    return thread.submit(
        () ->
            pages.stream()
                .flatMap(
                    page -> faults(page).stream().map(each -> site.relativize(page) + ": " + each))
                .toList());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private SimpleDocumentValidator validator() throws Exception {
    Collector collector = new Collector();
    SimpleDocumentValidator nu = new SimpleDocumentValidator();
    nu.setUpMainSchema(HTML, collector);
    nu.setUpValidatorAndParsers(collector, false, false);
    return nu;
  }

  private List<String> faults(Path page) {
    faults.clear();
    try {
      validator.get().checkHtmlFile(page.toFile(), true);
    } catch (Exception fault) {
      throw new IllegalStateException("The Nu checker stumbles over " + page, fault);
    }
    return List.copyOf(faults);
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // A warning is advice; the promise is about errors.
    }

    @Override
    public void error(SAXParseException error) {
      faults.add("line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
