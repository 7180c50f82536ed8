package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text for a section that the promotion document does not have, and that nobody would read. */
public record UnknownSection() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-section";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return List.of();
    }
    Set<String> known =
        contents.playbook().get().formats().stream()
            .flatMap(format -> format.sections().stream())
            .map(DocumentFormat.Section::id)
            .collect(Collectors.toSet());
    return contents
        .mentions(Mention.Kind.SECTION)
        .filter(mention -> !known.contains(mention.name()))
        .map(
            mention ->
                finding(
                    mention.place(),
                    "the promotion document has no section " + Quoted.text(mention.name()),
                    Suggestion.of(mention.name(), known, "Its sections are")))
        .toList();
  }
}
