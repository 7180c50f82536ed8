package dev.dossier.report;

import dev.dossier.assess.rules.Checks;
import dev.dossier.document.rules.DocumentRules;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Rule;
import dev.dossier.playbook.rules.PlaybookRules;
import dev.dossier.source.rules.SourceRules;
import dev.dossier.understand.rules.UnderstandRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule of the product, by id.
 *
 * @param rules in the order of their ids
 */
public record RuleBook(List<Rule> rules) {
  public RuleBook {
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  /** The rules of all rooms; each room lists its own. */
  public static RuleBook all() {
    return new RuleBook(
        Stream.of(
                Checks.all(),
                DocumentRules.all(),
                UnderstandRules.all(),
                PlaybookRules.all(),
                SourceRules.all())
            .<Rule>flatMap(List::stream)
            .toList());
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return rules.stream().map(Rule::id).toList();
  }

  /** The rule of this name, where one family alone has it. */
  public Optional<Rule> named(String name) {
    List<Rule> found = rules.stream().filter(r -> r.id().endsWith("/" + name)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The id that a misspelt one most likely means. */
  public Optional<String> nearest(String id) {
    return Nearest.to(id, ids())
        .or(
            () ->
                Nearest.to(id, ids().stream().map(known -> known.replaceFirst(".*/", "")).toList())
                    .flatMap(this::named)
                    .map(Rule::id));
  }
}
