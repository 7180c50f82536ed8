package dev.dossier.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu checker's errors on a page. */
final class MarkupCheck {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private final List<String> faults = new ArrayList<>();
  private final SimpleDocumentValidator validator;

  MarkupCheck() {
    Collector collector = new Collector();
    try {
      validator = new SimpleDocumentValidator();
      validator.setUpMainSchema(HTML, collector);
      validator.setUpValidatorAndParsers(collector, false, false);
    } catch (Exception fault) {
      throw new IllegalStateException("The Nu checker does not start", fault);
    }
  }

  List<String> faults(Path page) {
    faults.clear();
    try {
      validator.checkHtmlFile(page.toFile(), true);
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
