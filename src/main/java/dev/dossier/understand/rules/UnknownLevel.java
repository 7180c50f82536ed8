package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.PromotionCase;
import dev.dossier.playbook.Playbook;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.stream.Stream;

/** A case whose levels are not those of its playbook, so that it is held against other bars. */
public record UnknownLevel() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-level";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Contents contents) {
    if (contents.promotion().isEmpty() || contents.playbook().isEmpty()) {
      return List.of();
    }
    PromotionCase promotion = contents.promotion().get();
    Playbook playbook = contents.playbook().get();
    return Stream.concat(
            fault(promotion, "from", promotion.from(), playbook.from(), playbook.id()),
            fault(promotion, "to", promotion.to(), playbook.to(), playbook.id()))
        .toList();
  }

  private Stream<Finding> fault(
      PromotionCase promotion, String key, String level, String known, String playbook) {
    if (level.equals(known)) {
      return Stream.empty();
    }
    return Stream.of(
        finding(
            promotion.head().positions().value(key),
            "the playbook "
                + Quoted.text(playbook)
                + " leads "
                + key
                + " "
                + Quoted.text(known)
                + ", the case "
                + key
                + " "
                + Quoted.text(level),
            "Name the level as the playbook does, or name another playbook with `playbook:`."));
  }
}
