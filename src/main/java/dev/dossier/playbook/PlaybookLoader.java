package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.playbook.rules.UnknownPlaybook;
import dev.dossier.source.KeyPlaces;
import dev.dossier.source.MappingShape;
import dev.dossier.source.ShapeChecker;
import dev.dossier.source.ShapeChecker.Checked;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlReader;
import dev.dossier.source.rules.MissingKey;
import dev.dossier.source.rules.UnknownKey;
import dev.dossier.source.rules.WrongType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads ladders: those that come with the program, and those that a package brings. */
public final class PlaybookLoader {
  private static final String FOLDER = "/playbooks/";
  private static final String EXTENDS = "extends";
  private static final String UNKNOWN_KEY = new UnknownKey().id();

  /**
   * A ladder that was loaded.
   *
   * @param playbook absent when too much is missing to make one; a playbook that is there may still
   *     have findings
   */
  public record Loaded(Optional<Playbook> playbook, List<Finding> findings) {
    public Loaded {
      findings = List.copyOf(findings);
    }
  }

  /** Names of the ladders that come with the program; the first is the usual one. */
  public static List<String> bundled() {
    return resource("bundled.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * A ladder that comes with the program. It is not checked at each start: that nothing is wrong
   * with it is known since the program was built.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public Loaded bundled(String name) {
    return new Loaded(
        LadderReader.read(ShapeChecker.unchecked(bundledFields(name)).values()), List.of());
  }

  /** Reads a ladder, whole or as changes to a bundled one. */
  public Loaded read(SourceText text) {
    YamlReader.Read read = new YamlReader().read(text);
    List<Finding> findings = new ArrayList<>(read.findings());
    Optional<Mapping> ladder = read.node().flatMap(node -> mapping(node, text, findings));
    return ladder
        .map(fields -> load(text, fields, findings))
        .orElseGet(() -> new Loaded(Optional.empty(), findings));
  }

  /**
   * Whether a ladder goes by this name: its own id, or the name of what it changes.
   *
   * @param text the file of the ladder
   */
  public boolean goesBy(SourceText text, String name) {
    return new YamlReader()
        .read(text)
        .node()
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(fields -> says(fields, "id", name) || says(fields, EXTENDS, name))
        .isPresent();
  }

  private Loaded load(SourceText text, Mapping fields, List<Finding> findings) {
    findings.addAll(LadderIds.check(fields));
    return fields.get(EXTENDS).isPresent()
        ? changed(text, fields, findings)
        : whole(text, fields, findings);
  }

  private Loaded whole(SourceText text, Mapping fields, List<Finding> findings) {
    Checked checked = ShapeChecker.check(fields, LadderShape.ladder(), start(text));
    findings.addAll(checked.findings());
    return finished(text, fields, checked, findings);
  }

  private Loaded changed(SourceText text, Mapping changes, List<Finding> findings) {
    MappingShape shape = LadderChangesShape.changes();
    Checked own = ShapeChecker.check(changes, shape, start(text));
    findings.addAll(own.findings());
    Optional<String> base = own.values().text(EXTENDS);
    if (base.isEmpty()) {
      return new Loaded(Optional.empty(), findings);
    }
    if (!bundled().contains(base.get())) {
      Place place = own.values().place(EXTENDS);
      findings.add(new UnknownPlaybook().at(place, base.get(), bundled()));
      return new Loaded(Optional.empty(), findings);
    }
    Mapping merged = merged(base.get(), changes, findings);
    Checked whole = ShapeChecker.check(merged, LadderShape.ladder(), start(text));
    // What else is wrong with the changes has been found in them, under their own paths.
    whole.findings().stream()
        .filter(finding -> finding.rule().equals(new MissingKey().id()))
        .filter(finding -> finding.place().file().equals(text.file()))
        .forEach(findings::add);
    return finished(text, merged, whole, findings);
  }

  private static Loaded finished(
      SourceText text, Mapping fields, Checked checked, List<Finding> findings) {
    findings.addAll(LadderCheck.of(checked.values(), KeyPlaces.of(text.file(), fields)));
    List<Finding> spans = LadderSpans.check(fields);
    findings.addAll(spans);
    // With a part missing, what names that part would be called unknown.
    boolean whole =
        spans.isEmpty() && checked.findings().stream().allMatch(f -> f.rule().equals(UNKNOWN_KEY));
    return new Loaded(whole ? LadderReader.read(checked.values()) : Optional.empty(), findings);
  }

  private static Mapping merged(String base, Mapping changes, List<Finding> findings) {
    List<YamlNode.Entry> own =
        changes.entries().stream().filter(entry -> !entry.name().equals(EXTENDS)).toList();
    return new LadderChanges(findings)
        .apply(bundledFields(base), new Mapping(own, changes.place()));
  }

  private static Mapping bundledFields(String name) {
    return new YamlReader()
        .read(bundledText(name))
        .node()
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .orElseThrow(() -> new IllegalStateException("a bundled ladder is broken: " + name));
  }

  private static Optional<Mapping> mapping(YamlNode node, SourceText text, List<Finding> findings) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    if (!(node instanceof YamlNode.Refused)) {
      findings.add(
          new WrongType()
              .at(
                  node instanceof Scalar scalar && scalar.text().isEmpty()
                      ? start(text)
                      : node.place(),
                  "the playbook",
                  node.called(),
                  "keys with values",
                  "Begin with `extends: " + bundled().get(0) + "` to change the bundled ladder."));
    }
    return Optional.empty();
  }

  private static boolean says(Mapping fields, String key, String value) {
    return fields.get(key).orElse(null) instanceof Scalar scalar && scalar.text().equals(value);
  }

  private static Place start(SourceText text) {
    return Place.startOf(text.file());
  }

  static SourceText bundledText(String name) {
    if (!bundled().contains(name)) {
      throw new IllegalArgumentException("no bundled ladder " + name);
    }
    String file = name + ".yaml";
    return new SourceText("playbooks/" + file, resource(file));
  }

  private static String resource(String name) {
    try (InputStream in = PlaybookLoader.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
