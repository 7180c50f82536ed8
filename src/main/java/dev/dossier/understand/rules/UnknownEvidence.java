package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An endorsement of evidence that is not in the package. */
public record UnknownEvidence() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-evidence";
  }

  @Override
  public List<Finding> check(Contents contents) {
    Set<String> known = contents.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
    return contents
        .mentions(Mention.Kind.EVIDENCE)
        .filter(mention -> !known.contains(mention.name()))
        .filter(mention -> !contents.incomplete(mention.name()))
        .map(mention -> fault(mention, contents, known))
        .toList();
  }

  private Finding fault(Mention mention, Contents contents, Set<String> known) {
    String name = Quoted.text(mention.name());
    if (contents.drafts().stream().map(Draft::id).anyMatch(mention.name()::equals)) {
      return finding(
          mention.place(),
          name + " is a draft, and nobody can vouch for a draft",
          "Delete `draft: true` there when the work is told as it was.");
    }
    if (contents.heads().anyMatch(head -> head.id().equals(mention.name()))) {
      return finding(
          mention.place(),
          name + " is in the package but is no evidence",
          "Name a file below `content/evidence/`.");
    }
    return finding(
        mention.place(),
        "the package has no evidence " + name,
        Suggestion.of(mention.name(), known, "Its evidence is"));
  }
}
