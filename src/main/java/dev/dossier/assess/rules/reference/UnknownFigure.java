package dev.dossier.assess.rules.reference;

import dev.dossier.assess.FigureBook;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Nearest;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Prose.Placeholder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A text that asks for a figure which the evidence does not give. */
public final class UnknownFigure implements Check {

  @Override
  public String id() {
    return "reference/unknown-figure";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Evidence> evidence = review.evidenceById();
    review
        .pack()
        .heads()
        .flatMap(head -> head.prose().placeholders().stream())
        .filter(placeholder -> review.figures().find(placeholder.expression()).isEmpty())
        .flatMap(placeholder -> fault(placeholder, review, evidence).stream())
        .forEach(found);
  }

  private Optional<Finding> fault(
      Placeholder placeholder, Review review, Map<String, Evidence> evidence) {
    String asked = placeholder.expression().strip();
    int space = asked.lastIndexOf(' ');
    if (space < 0) {
      return Optional.of(ofPackage(placeholder, asked, review.figures()));
    }
    String id = asked.substring(0, space).strip();
    if (review.pack().incomplete().contains(id)) {
      return Optional.empty();
    }
    Evidence file = evidence.get(id);
    return Optional.of(
        file == null
            ? ofUnknownFile(placeholder, id, asked.substring(space), evidence)
            : ofFile(placeholder, asked, file, review));
  }

  private Finding ofPackage(Placeholder placeholder, String asked, FigureBook figures) {
    if (figures.names().contains(asked)) {
      return finding(
          placeholder.place(),
          "no evidence stands behind the figure " + Quoted.text(asked) + " yet",
          "Add the evidence that it is computed from, or take it out of the text.");
    }
    return finding(
        placeholder.place(),
        "there is no figure " + Quoted.text(asked),
        Nearest.to(asked, figures.names())
            .map(UnknownFigure::didYouMean)
            .orElse("`dossier explain reference/unknown-figure` lists the figures there are."));
  }

  private Finding ofUnknownFile(
      Placeholder placeholder, String id, String path, Map<String, Evidence> evidence) {
    return finding(
        placeholder.place(),
        "the package has no evidence " + Quoted.text(id) + " that could give a figure",
        Nearest.to(id, evidence.keySet())
            .map(near -> didYouMean(near + path))
            .orElse("Name a file below `content/evidence/`, as in `evidence/platform`."));
  }

  private Finding ofFile(Placeholder placeholder, String asked, Evidence file, Review review) {
    if (file.period().first().isAfter(review.asOf())) {
      return finding(
          placeholder.place(),
          Quoted.text(file.id()) + " has not begun by " + review.asOf() + " and gives no figure",
          "Leave the figure out until the work has begun.");
    }
    return finding(
        placeholder.place(),
        "the evidence gives no figure " + Quoted.text(asked),
        Nearest.to(asked, present(file.id(), review.figures()))
            .map(UnknownFigure::didYouMean)
            .orElse("State it in the front matter of " + Quoted.text(file.head().file()) + "."));
  }

  private static List<String> present(String id, FigureBook figures) {
    return figures.expressions(id).stream().filter(e -> figures.find(e).isPresent()).toList();
  }

  private static String didYouMean(String figure) {
    return "Did you mean `{{" + figure + "}}`?";
  }
}
