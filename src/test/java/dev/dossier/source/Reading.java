package dev.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** What tests read packages and files with, and how they write down what was found. */
public final class Reading {
  public static final String FILE = "content/evidence/x.md";

  private static final PackageParser PARSER = new PackageParser();

  private Reading() {}

  /** All that reading and parsing this package finds. */
  public static List<Finding> findings(PackageFiles files) {
    try {
      PackageSource source = new PackageReader(files).read();
      List<Finding> findings = new ArrayList<>(source.findings());
      source.pages().forEach(page -> findings.addAll(PARSER.parse(page).findings()));
      return findings;
    } catch (NotAPackage e) {
      throw new AssertionError(e);
    }
  }

  /** All that is found in one evidence file of these bytes. */
  public static List<Finding> findings(byte[] evidence) {
    return findings(MemoryFiles.aPackage().with(FILE, evidence));
  }

  public static List<Finding> findings(String evidence) {
    return findings(evidence.getBytes(UTF_8));
  }

  /** All that is found in front matter of this YAML, which begins in line 2. */
  public static List<Finding> inFrontMatter(String yaml) {
    return findings("---\n" + yaml + "\n---\nText.\n");
  }

  /** All that is found in a whole YAML file checked against a shape. */
  public static List<Finding> inYaml(String yaml, MappingShape shape) {
    SourceText text = new SourceText(FILE, yaml);
    YamlReader.Read read = new YamlReader().read(text);
    List<Finding> findings = new ArrayList<>(read.findings());
    read.node()
        .filter(node -> node instanceof YamlNode.Mapping)
        .map(node -> (YamlNode.Mapping) node)
        .ifPresent(
            mapping ->
                findings.addAll(
                    ShapeChecker.check(mapping, shape, Place.startOf(FILE)).findings()));
    return findings;
  }

  /** Parses one file. */
  public static ParsedFile parsed(String text) {
    return PARSER.parse(file(text)).file().orElseThrow();
  }

  public static SourceFile file(String text) {
    return new FileReader(new MemoryFiles().with(FILE, text), Limits.DEFAULT).text(FILE).file();
  }

  /** A finding as rule, line and column. */
  public static String at(Finding finding) {
    Place place = finding.place();
    return finding.rule() + " " + place.line() + ":" + place.column();
  }

  /** A place as line, column and length. */
  public static String at(Place place) {
    return place.line() + ":" + place.column() + "+" + place.length();
  }
}
