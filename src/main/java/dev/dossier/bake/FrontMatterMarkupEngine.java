package dev.dossier.bake;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.PackageReader;
import dev.dossier.source.ParsedFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;

/**
 * Reads Markdown with YAML front matter, or with JBake's own header, for a stock JBake.
 *
 * <p>A stock JBake passes over what an engine returns nothing for; a file that can't be read
 * therefore stops the bake.
 */
final class FrontMatterMarkupEngine extends MarkupEngine {
  private final StockSite site;
  private final PackageParser parser = new PackageParser();

  FrontMatterMarkupEngine(StockSite site) {
    this.site = site;
  }

  StockSite site() {
    return site;
  }

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    ParsedFile parsed = parsed(configuration, file.toPath());
    StockDocument document = new StockDocument(parsed, configuration, site.zone());
    if (site.get().isEmpty()) {
      return document.model();
    }
    return site.page(file.toPath()).map(document::of).orElseGet(document::passedOver);
  }

  private ParsedFile parsed(JBakeConfiguration configuration, Path file) {
    Path folder = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
    String path = folder.relativize(file.toAbsolutePath().normalize()).toString();
    PackageReader.Read read =
        new PackageReader(new FolderFiles(folder))
            .text(path.replace('\\', '/'))
            .orElseThrow(() -> refused(path + ": it is not there"));
    PackageParser.Parsed parsed = parser.parse(read.file());
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(parsed.findings());
    findings.removeIf(finding -> finding.severity() != Severity.ERROR);
    if (!findings.isEmpty()) {
      throw refused(
          findings.stream()
              .map(FrontMatterMarkupEngine::described)
              .collect(Collectors.joining("\n")));
    }
    return parsed.file().orElseThrow(() -> refused(path + ": it has no text"));
  }

  private static String described(Finding finding) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d: %s",
        finding.place().file(),
        finding.place().line(),
        finding.place().column(),
        finding.message());
  }

  private static JBakeException refused(String message) {
    return new JBakeException(SystemExit.ERROR, message);
  }
}
