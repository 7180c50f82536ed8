package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An action that says it does a step which the playbook's plan does not have. */
public record UnknownStep() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-step";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return List.of();
    }
    Set<String> known = new LinkedHashSet<>(contents.playbook().get().plan().steps());
    return contents
        .mentions(Mention.Kind.STEP)
        .filter(mention -> !known.contains(mention.name()))
        .map(
            mention ->
                finding(
                    mention.place(),
                    "the playbook's plan has no step " + Quoted.text(mention.name()),
                    Suggestion.of(mention.name(), known, "Its steps are")))
        .toList();
  }
}
