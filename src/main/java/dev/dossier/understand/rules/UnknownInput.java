package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.ValueModel;
import dev.dossier.understand.Contents;
import dev.dossier.understand.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An outcome that gives its value model an input which the model does not take. */
public record UnknownInput() implements ContentsRule {

  @Override
  public String id() {
    return "reference/unknown-input";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents
        .mentions(Mention.Kind.INPUT)
        .flatMap(mention -> fault(mention, contents.playbook()).stream())
        .toList();
  }

  /** An input of a model that is itself unknown is not called unknown once more. */
  private Optional<Finding> fault(Mention mention, Optional<Playbook> playbook) {
    return playbook
        .flatMap(book -> book.valueModel(mention.within()))
        .map(UnknownInput::names)
        .filter(known -> !known.contains(mention.name()))
        .map(
            known ->
                finding(
                    mention.place(),
                    "the value model "
                        + Quoted.text(mention.within())
                        + " takes no input "
                        + Quoted.text(mention.name()),
                    Suggestion.of(mention.name(), known, "It takes")));
  }

  private static Set<String> names(ValueModel model) {
    return model.inputs().stream().map(ValueModel.Input::name).collect(Collectors.toSet());
  }
}
