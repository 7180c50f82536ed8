package dev.dossier.source;

import dev.dossier.finding.Finding;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All files of a package as they were read, each list in the order of its paths.
 *
 * @param pages the Markdown files below {@code content/}
 * @param attachments all other files below {@code content/}
 * @param playbook the package's own {@code playbook.yaml}
 * @param templates overrides of the theme's templates
 * @param assets overrides of the theme's style sheets, scripts and fonts
 * @param settings JBake's {@code jbake.properties}
 * @param ignored hidden files and folders, and what editors leave behind
 * @param findings what could not be read, and why
 */
public record PackageSource(
    List<SourceFile> pages,
    List<SourceFile> attachments,
    Optional<SourceFile> playbook,
    List<SourceFile> templates,
    List<SourceFile> assets,
    Optional<SourceFile> settings,
    List<String> ignored,
    List<Finding> findings) {
  private static final Comparator<SourceFile> BY_PATH =
      Comparator.comparing(SourceFile::path, SourceFile.BY_CODE_POINT);

  public PackageSource {
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    ignored = List.copyOf(ignored);
    findings = List.copyOf(findings);
  }

  /** The files outside {@code content/} that every site is made with. */
  public Stream<SourceFile> shared() {
    return Stream.of(playbook.stream(), templates.stream(), assets.stream(), settings.stream())
        .flatMap(files -> files);
  }

  /** The file at this path, to show a line of it; thousands of findings may each ask for theirs. */
  public Optional<SourceFile> file(String path) {
    return among(pages, path)
        .or(() -> among(attachments, path))
        .or(() -> shared().filter(file -> file.path().equals(path)).findFirst());
  }

  private static Optional<SourceFile> among(List<SourceFile> files, String path) {
    SourceFile wanted = new SourceFile(path, 0, "", Optional.empty());
    int at = Collections.binarySearch(files, wanted, BY_PATH);
    return at < 0 ? Optional.empty() : Optional.of(files.get(at));
  }
}
