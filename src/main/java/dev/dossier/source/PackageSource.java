package dev.dossier.source;

import dev.dossier.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** All files by their paths, to show lines of them. */
  public Map<String, SourceFile> byPath() {
    return Stream.of(pages.stream(), attachments.stream(), shared())
        .flatMap(files -> files)
        .collect(Collectors.toMap(SourceFile::path, file -> file, (one, other) -> one));
  }
}
