package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.model.Audience;
import dev.dossier.model.Head;
import dev.dossier.model.PromotionCase;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.stream.Stream;

/** A case that asks to be hidden, though each site is about nothing else. */
public record HiddenCase() implements ContentsRule {
  private static final String KEY = "audience";

  @Override
  public String id() {
    return "format/hidden-case";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents.promotion().stream()
        .map(PromotionCase::head)
        .filter(head -> contents.stated().get(head.file()) == Audience.PRIVATE)
        .flatMap(this::fault)
        .toList();
  }

  private Stream<Finding> fault(Head head) {
    return Stream.of(
        finding(
            head.positions().value(KEY),
            "`audience: private` hides nothing here: the case is in each package for the committee",
            "Delete the line, and move what the committee may not read into a file of the plan."));
  }
}
