package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A day of shadowing that names an activity which the playbook's plan does not have. */
public record UnknownActivity() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-activity";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return List.of();
    }
    Set<String> known = new LinkedHashSet<>(contents.playbook().get().plan().activities());
    return contents
        .mentions(Mention.Kind.ACTIVITY)
        .filter(mention -> !known.contains(mention.name()))
        .map(
            mention ->
                finding(
                    mention.place(),
                    "the playbook's plan has no activity " + Quoted.text(mention.name()),
                    Suggestion.of(mention.name(), known, "Its activities are")))
        .toList();
  }
}
