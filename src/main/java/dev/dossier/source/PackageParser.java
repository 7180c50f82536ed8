package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts content files into front matter and prose; every fault of form becomes a finding. */
public final class PackageParser {
  private final FrontMatter frontMatter;
  private final MarkdownParser markdown;

  public PackageParser(Limits limits, MarkdownParser markdown) {
    this.frontMatter = new FrontMatter(new YamlReader(limits));
    this.markdown = markdown;
  }

  public PackageParser() {
    this(Limits.DEFAULT, new MarkdownParser());
  }

  /**
   * A file that was parsed as far as possible.
   *
   * @param file absent when the file has no text that could be read
   */
  public record Parsed(Optional<ParsedFile> file, List<Finding> findings) {
    public Parsed {
      findings = List.copyOf(findings);
    }
  }

  /** Parses one content file. */
  public Parsed parse(SourceFile file) {
    if (file.text().isEmpty()) {
      return new Parsed(Optional.empty(), List.of());
    }
    SourceText text = file.text().get();
    FrontMatter.Cut cut = frontMatter.cut(text);
    List<Finding> findings = new ArrayList<>(cut.findings());
    Prose prose = markdown.prose(text, cut.body(), findings);
    var positions = KeyPlaces.of(file.path(), cut.header().fields());
    return new Parsed(Optional.of(new ParsedFile(file, cut.header(), positions, prose)), findings);
  }
}
