package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.model.Prose;
import dev.dossier.source.PackageReader.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts content files into front matter and prose; every fault of form becomes a finding. */
public final class PackageParser {
  private final Limits limits;
  private final FrontMatter frontMatter;
  private final MarkdownParser markdown;
  private final Optional<Memory> memory;

  /** What tells that a file was parsed before. */
  private record Seen(String path, String fingerprint) {}

  /** What was read and parsed before. */
  private record Memory(Map<FileReader.Known, Read> reads, Map<Seen, Parsed> parsed) {}

  private PackageParser(Limits limits, MarkdownParser markdown, Optional<Memory> memory) {
    this.limits = limits;
    this.frontMatter = new FrontMatter(new YamlReader(limits));
    this.markdown = markdown;
    this.memory = memory;
  }

  public PackageParser(Limits limits, MarkdownParser markdown) {
    this(limits, markdown, Optional.empty());
  }

  public PackageParser() {
    this(Limits.DEFAULT, new MarkdownParser());
  }

  /** A parser for several states of one package: what is the same in them is parsed once. */
  public static PackageParser remembering() {
    Memory nothing = new Memory(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    return new PackageParser(Limits.DEFAULT, new MarkdownParser(), Optional.of(nothing));
  }

  /** Reads the files that are to be parsed, each once where this remembers. */
  public PackageReader reader(PackageFiles files) {
    return new PackageReader(files, new FileReader(files, limits, memory.map(Memory::reads)));
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
    Seen seen = new Seen(file.path(), file.fingerprint());
    return memory
        .map(m -> m.parsed().computeIfAbsent(seen, any -> parsed(file)))
        .orElseGet(() -> parsed(file));
  }

  /** Parses bytes as if they were a content file's. */
  public Parsed parse(String path, byte[] bytes) {
    String fingerprint = Digests.sha256(bytes);
    Optional<SourceText> text =
        bytes.length > limits.page() ? Optional.empty() : Decoded.of(path, bytes).text();
    return parse(new SourceFile(path, bytes.length, fingerprint, text));
  }

  private Parsed parsed(SourceFile file) {
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
