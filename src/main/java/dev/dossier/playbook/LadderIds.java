package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.rules.LadderId;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds ids that a ladder gives twice: in one list, or to two indicators of different criteria. */
final class LadderIds {
  private static final String INDICATORS = "indicators";

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> indicators = new HashSet<>();

  private LadderIds() {}

  static List<Finding> check(Mapping ladder) {
    LadderIds ids = new LadderIds();
    ids.visit(ladder);
    return ids.findings;
  }

  private void visit(YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(this::visit);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::visit);
    }
  }

  private void visit(Entry entry) {
    if (entry.value() instanceof Sequence list) {
      boolean anywhere = entry.name().equals(INDICATORS);
      Set<String> seen = anywhere ? indicators : new HashSet<>();
      String kind = anywhere ? "indicator" : "item of " + Quoted.text(entry.name());
      list.items().forEach(item -> name(item).ifPresent(name -> once(name, seen, kind)));
    }
    visit(entry.value());
  }

  private void once(Scalar name, Set<String> seen, String kind) {
    if (!seen.add(name.text())) {
      findings.add(new LadderId().at(name.place(), name.text(), kind));
    }
  }

  private static Optional<Scalar> name(YamlNode item) {
    return item instanceof Mapping mapping
        ? mapping
            .get("id")
            .or(() -> mapping.get("name"))
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
        : Optional.empty();
  }
}
