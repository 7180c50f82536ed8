package dev.dossier.playbook;

import dev.dossier.finding.Finding;
import dev.dossier.playbook.rules.LadderOrder;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds spans and ranges of a ladder that end before they begin. */
final class LadderSpans {
  private final List<Finding> findings = new ArrayList<>();

  private LadderSpans() {}

  static List<Finding> check(Mapping ladder) {
    LadderSpans spans = new LadderSpans();
    spans.visit(ladder);
    return spans.findings;
  }

  private void visit(YamlNode node) {
    if (node instanceof Mapping mapping) {
      inOrder(mapping, "first", "last");
      inOrder(mapping, "least", "most");
      mapping.entries().forEach(entry -> visit(entry.value()));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::visit);
    }
  }

  private void inOrder(Mapping span, String smaller, String larger) {
    Optional<BigDecimal> from = number(span, smaller);
    Optional<BigDecimal> to = number(span, larger);
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      findings.add(
          new LadderOrder()
              .at(
                  span.get(larger).orElseThrow().place(),
                  smaller,
                  from.get(),
                  larger,
                  to.get(),
                  "Let `" + larger + "` be no less than `" + smaller + "`."));
    }
  }

  /** A number; what is written in its place has a finding of its own. */
  private static Optional<BigDecimal> number(Mapping span, String key) {
    return span.get(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .map(Scalar::text)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(BigDecimal::new);
  }
}
