package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.model.PromotionCase;
import dev.dossier.playbook.Dimension;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bar of the playbook that nothing can be measured against, for want of a baseline. */
public record NoBaseline() implements ContentsRule {

  @Override
  public String id() {
    return "format/no-baseline";
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.promotion().isEmpty() || contents.playbook().isEmpty()) {
      return List.of();
    }
    PromotionCase promotion = contents.promotion().get();
    return contents.playbook().get().dimensions().stream()
        .flatMap(dimension -> fault(promotion, dimension).stream())
        .toList();
  }

  private Optional<Finding> fault(PromotionCase promotion, Dimension dimension) {
    return dimension
        .bar()
        .map(bar -> bar.measure().word())
        .filter(measure -> !promotion.head().positions().has("baseline." + measure))
        .map(
            measure ->
                finding(
                    promotion.head().positions().key("baseline"),
                    "the baseline for "
                        + dimension.title().toLowerCase(Locale.ROOT)
                        + ", "
                        + Quoted.text(measure)
                        + ", is missing",
                    "Add "
                        + Quoted.text(measure + ": …")
                        + " to `baseline:` with what was usual for you at the current level."));
  }
}
