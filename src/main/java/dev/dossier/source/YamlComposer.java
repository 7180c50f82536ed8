package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Refused;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.source.rules.Alias;
import dev.dossier.source.rules.DuplicateKey;
import dev.dossier.source.rules.KeyName;
import dev.dossier.source.rules.Tag;
import dev.dossier.source.rules.TooComplex;
import dev.dossier.source.rules.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds nodes from the events of the YAML library, and refuses what front matter never needs. */
final class YamlComposer {
  private final Parser events;
  private final YamlMarks marks;
  private final int deepest;
  private final List<Finding> findings;

  YamlComposer(Parser events, YamlMarks marks, int deepest, List<Finding> findings) {
    this.events = events;
    this.marks = marks;
    this.deepest = deepest;
    this.findings = findings;
  }

  /** The value of the one document there may be; an empty scalar when there is none. */
  YamlNode document() {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return Scalar.plain("", marks.place(0, 1));
    }
    events.next();
    YamlNode node = node(0);
    events.next();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      findings.add(
          new Yaml()
              .at(
                  marks.place(events.peekEvent()),
                  "a second YAML document begins here",
                  "Delete the line `---`, or move what follows to a file of its own."));
    }
    return node;
  }

  private YamlNode node(int depth) {
    NodeEvent event = (NodeEvent) events.next();
    Place place = marks.place(event);
    if (event instanceof AliasEvent alias) {
      findings.add(new Alias().alias(place, name(alias)));
      return new Refused(place);
    }
    event.getAnchor().ifPresent(a -> findings.add(new Alias().anchor(place, a.getValue())));
    if (event instanceof ScalarEvent scalar) {
      scalar.getTag().ifPresent(tag -> findings.add(new Tag().at(place, tag)));
      return scalar.isPlain()
          ? Scalar.plain(scalar.getValue(), place)
          : new Scalar(scalar.getValue(), Kind.TEXT, place);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    start.getTag().ifPresent(t -> findings.add(new Tag().at(place, t)));
    if (depth == deepest) {
      findings.add(new TooComplex().nested(place, deepest));
      throw new TooDeep();
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? sequence(place, depth + 1)
        : mapping(place, depth + 1, start.isFlow());
  }

  private static String name(AliasEvent alias) {
    return alias.getAnchor().map(Anchor::getValue).orElse("");
  }

  private Sequence sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth));
    }
    events.next();
    return new Sequence(items, place);
  }

  private Mapping mapping(Place place, int depth, boolean flow) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Place first = place;
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = node(depth);
      YamlNode value = node(depth);
      name(key).ifPresent(name -> add(entries, new Entry(name, value)));
      if (!flow && entries.size() == 1) {
        first = entries.values().iterator().next().key().place();
      }
    }
    events.next();
    return new Mapping(List.copyOf(entries.values()), first);
  }

  private Optional<Scalar> name(YamlNode key) {
    if (key instanceof Scalar scalar && scalar.kind() != Kind.NULL) {
      return Optional.of(scalar);
    }
    if (!(key instanceof Refused)) {
      findings.add(new KeyName().at(key.place(), key.called()));
    }
    return Optional.empty();
  }

  private void add(Map<String, Entry> entries, Entry entry) {
    Entry first = entries.putIfAbsent(entry.name(), entry);
    if (first != null) {
      Place place = entry.key().place();
      findings.add(new DuplicateKey().at(place, entry.name(), first.key().place().line()));
    }
  }

  /** Thrown to stop reading; a finding tells why. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super("nested too deeply", null, false, false);
    }
  }
}
