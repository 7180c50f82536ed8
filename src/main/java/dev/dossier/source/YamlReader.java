package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.rules.TooLarge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2 so that every key and value knows its line and column. */
public final class YamlReader {
  private final Limits limits;

  public YamlReader(Limits limits) {
    this.limits = limits;
  }

  public YamlReader() {
    this(Limits.DEFAULT);
  }

  /**
   * YAML that was read.
   *
   * @param node the value; absent when the YAML cannot be read, empty scalar when there is none
   */
  public record Read(Optional<YamlNode> node, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a whole file, such as a playbook. */
  public Read read(SourceText text) {
    return read(text, 0, text.text().length());
  }

  /** Reads the front matter of a file, which has a narrower limit. */
  Read frontMatter(SourceText text, int from, int to) {
    if (text.text().codePointCount(from, to) > limits.frontMatter()) {
      Place place = text.place(0, Integer.MAX_VALUE);
      Finding finding = new TooLarge().frontMatter(place, limits.frontMatter());
      return new Read(Optional.empty(), List.of(finding));
    }
    return read(text, from, to);
  }

  private Read read(SourceText text, int from, int to) {
    String yaml = text.text().substring(from, to);
    YamlMarks marks = new YamlMarks(text, from, yaml);
    List<Finding> findings = new ArrayList<>();
    LoadSettings settings =
        LoadSettings.builder().setLabel(text.file()).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      ParserImpl events = new ParserImpl(settings, new StreamReader(settings, yaml));
      YamlNode node = new YamlComposer(events, marks, limits.nesting(), findings).document();
      return new Read(Optional.of(node), findings);
    } catch (YamlEngineException e) {
      findings.add(new YamlFaults(marks).explain(e));
      return new Read(Optional.empty(), findings);
    } catch (YamlComposer.TooDeep e) {
      return new Read(Optional.empty(), findings);
    }
  }
}
