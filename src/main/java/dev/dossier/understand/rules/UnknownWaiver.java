package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A waiver of something that does not exist, and so of nothing. */
public record UnknownWaiver() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-waiver";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return Stream.concat(rules(contents), indicators(contents)).toList();
  }

  private Stream<Finding> rules(Contents contents) {
    if (contents.rules().isEmpty()) {
      return Stream.empty();
    }
    return contents
        .mentions(Mention.Kind.WAIVED_RULE)
        .filter(mention -> !contents.rules().contains(mention.name()))
        .map(mention -> fault(mention, "there is no rule ", contents.rules(), "The rules are"));
  }

  private Stream<Finding> indicators(Contents contents) {
    if (contents.playbook().isEmpty()) {
      return Stream.empty();
    }
    Set<String> known = indicators(contents.playbook().get());
    return contents
        .mentions(Mention.Kind.WAIVED_INDICATOR)
        .filter(mention -> !known.contains(mention.name()))
        .map(
            mention ->
                fault(mention, "the playbook has no indicator ", known, "Its indicators are"));
  }

  private static Set<String> indicators(Playbook playbook) {
    return playbook.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
  }

  private Finding fault(Mention mention, String fault, Set<String> known, String introduction) {
    return finding(
        mention.place(),
        fault + Quoted.text(mention.name()) + " to set aside",
        Suggestion.of(mention.name(), known, introduction));
  }
}
