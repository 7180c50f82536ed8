package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Figure;
import dev.dossier.assess.Reckoning;
import dev.dossier.assess.Valuer;
import dev.dossier.assess.Worth;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount.Modelled;
import dev.dossier.model.Prose.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An estimate that is called measured costs the whole case its credit. */
public final class EstimateCalledMeasured implements Check {

  private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final Set<String> DOUBTS =
      Set.of(
          "not",
          "never",
          "cannot",
          "no",
          "nobody",
          "without",
          "until",
          "before",
          "yet",
          "unmeasured",
          "estimate",
          "estimates",
          "estimated",
          "project",
          "projected",
          "projection",
          "forecast",
          "will",
          "would",
          "could",
          "should",
          "can",
          "to",
          "if");

  @Override
  public String id() {
    return "claims/estimate-called-measured";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (Evidence evidence : review.pack().evidence()) {
      evidence.outcomes().forEach(outcome -> checkBasis(evidence, outcome, review, found));
    }
    Map<String, Evidence> evidence = review.evidenceById();
    for (Text text : review.texts()) {
      Evidence file = evidence.get(text.head().id());
      for (Sentence sentence : text.sentences()) {
        saysMeasured(sentence.text())
            .filter(
                word ->
                    nothingMeasured(file, review.valuer())
                        || asksForEstimate(sentence, review, evidence))
            .ifPresent(word -> found.accept(fault(sentence, word)));
      }
    }
  }

  private void checkBasis(
      Evidence evidence, Outcome outcome, Review review, Consumer<Finding> found) {
    Optional<Basis> claimed =
        outcome.amount() instanceof Modelled modelled ? modelled.claimed() : Optional.empty();
    Optional<Basis> known =
        review
            .valuer()
            .reckon(outcome)
            .filter(Reckoning.Result.class::isInstance)
            .map(result -> ((Reckoning.Result) result).basis());
    if (claimed.isPresent() && known.isPresent() && claimed.get().compareTo(known.get()) < 0) {
      found.accept(
          finding(
              evidence.head().positions().value(outcome.path() + ".basis"),
              "the basis is given as "
                  + claimed.get().word()
                  + ", and an input of the value model is only "
                  + known.get().word(),
              "Write `basis: " + known.get().word() + "`, or measure that input."));
    }
  }

  private Finding fault(Sentence sentence, Word word) {
    return finding(
        sentence.place(word.from(), word.to()),
        "the figure spoken of here is not " + Quoted.text(word.text()),
        "Say how it is known: estimated or projected, and from what.");
  }

  private static boolean nothingMeasured(@Nullable Evidence evidence, Valuer valuer) {
    if (evidence == null) {
      return false;
    }
    List<Basis> bases =
        evidence.outcomes().stream()
            .map(o -> valuer.worth(o).map(Worth::basis).orElse(o.basis()))
            .toList();
    return !bases.isEmpty() && !bases.contains(Basis.MEASURED);
  }

  private static Optional<Word> saysMeasured(String sentence) {
    if (!sentence.contains("easured")) {
      return Optional.empty();
    }
    List<Word> words = Word.in(sentence);
    boolean doubted =
        words.stream()
            .map(Word::plain)
            .anyMatch(word -> DOUBTS.contains(word) || word.endsWith("n't"));
    return doubted
        ? Optional.empty()
        : words.stream().filter(word -> word.plain().equals("measured")).findFirst();
  }

  /** Whether a figure in the sentence is computed from an outcome that nobody measured. */
  private static boolean asksForEstimate(
      Sentence sentence, Review review, Map<String, Evidence> evidence) {
    return FIGURE
        .matcher(sentence.text())
        .results()
        .flatMap(result -> review.figures().find(result.group(1)).stream())
        .map(Figure::origins)
        .flatMap(Collection::stream)
        .anyMatch(origin -> isEstimate(origin, review.valuer(), evidence));
  }

  private static boolean isEstimate(
      Figure.Origin origin, Valuer valuer, Map<String, Evidence> evidence) {
    return Optional.ofNullable(evidence.get(origin.id())).stream()
        .flatMap(file -> file.outcomes().stream())
        .filter(outcome -> !origin.path().isEmpty() && origin.path().startsWith(outcome.path()))
        .map(outcome -> valuer.worth(outcome).map(Worth::basis).orElse(outcome.basis()))
        .anyMatch(basis -> basis != Basis.MEASURED);
  }
}
