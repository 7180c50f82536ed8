package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.Indicator;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence or an action that names an indicator which the playbook does not have. */
public record UnknownIndicator() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-indicator";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return List.of();
    }
    Set<String> known =
        contents.playbook().get().indicators().stream()
            .map(Indicator::id)
            .collect(Collectors.toSet());
    return contents
        .mentions(Mention.Kind.INDICATOR)
        .filter(mention -> !known.contains(mention.name()))
        .map(mention -> fault(mention, known))
        .toList();
  }

  private Finding fault(Mention mention, Set<String> known) {
    return finding(
        mention.place(),
        "the playbook has no indicator " + Quoted.text(mention.name()),
        Suggestion.of(mention.name(), known, "Its indicators are"));
  }
}
