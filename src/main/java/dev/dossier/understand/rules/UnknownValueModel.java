package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.ValueModel;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An outcome that asks for a value model which the playbook does not have. */
public record UnknownValueModel() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-value-model";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return List.of();
    }
    Set<String> known =
        contents.playbook().get().valueModels().stream()
            .map(ValueModel::id)
            .collect(Collectors.toSet());
    return contents
        .mentions(Mention.Kind.VALUE_MODEL)
        .filter(mention -> !known.contains(mention.name()))
        .map(
            mention ->
                finding(
                    mention.place(),
                    "the playbook has no value model " + Quoted.text(mention.name()),
                    Suggestion.of(mention.name(), known, "Its value models are")))
        .toList();
  }
}
