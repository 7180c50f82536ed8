package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.GivenFigure;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work that still runs, and a result that lies ahead, are not yet achievements. */
public final class UnfinishedCalledDone implements Check {

  private static final String WORK =
      "(?:project|programme|program|migration|initiative|work|roll-?out|transformation|effort)";
  private static final String DONE =
      "(?:complete|completed|finished|done|delivered|concluded|over|closed)";
  private static final Pattern COMPLETED =
      Pattern.compile(
          "\\b(?:the|this|our|my) (?:\\w+ )?"
              + WORK
              + " (?:is|was|has been|had been) (?:now |fully |successfully )?("
              + DONE
              + ")\\b|\\b(?:I|we) (?:have )?(?:successfully )?(completed|finished|concluded) "
              + "(?:the|this|our|my) (?:\\w+ )?"
              + WORK
              + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACHIEVED =
      Pattern.compile(
          "\\b(saved|reduced|cut|increased|gained|earned|achieved|doubled|halved|tripled|generated"
              + "|eliminated|brought in)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(will|would|expect\\w*|project(?:s|ed|ion|ions)?|forecast\\w*|estimate\\w*"
              + "|plan(?:s|ned)?"
              + "|should|could|may|might|aim\\w*|hope\\w*|once|until|not|yet|to be|target\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "claims/unfinished-called-done";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Evidence> evidence = review.evidenceById();
    review
        .pack()
        .evidence()
        .forEach(e -> e.outcomes().forEach(o -> checkMeasured(e, o, review.asOf(), found)));
    for (Text text : review.texts()) {
      Evidence file = evidence.get(text.head().id());
      if (file != null) {
        checkTold(file, text, review, found);
      }
    }
  }

  private void checkMeasured(
      Evidence evidence, Outcome outcome, LocalDate asOf, Consumer<Finding> found) {
    if (outcome.basis() == Basis.MEASURED) {
      outcome
          .measured()
          .filter(measured -> measured.first().isAfter(asOf))
          .ifPresent(
              measured ->
                  found.accept(
                      finding(
                          evidence.head().positions().value(outcome.path() + ".measured"),
                          measured.written() + " lies ahead, so nobody can have measured it then",
                          "Write `basis: projected` until the day has come, or correct"
                              + " `measured:`.")));
    }
  }

  private void checkTold(Evidence evidence, Text text, Review review, Consumer<Finding> found) {
    boolean running = evidence.period().running(review.asOf());
    boolean allAhead =
        !evidence.outcomes().isEmpty()
            && evidence.outcomes().stream().allMatch(o -> o.basis() == Basis.PROJECTED);
    for (Passage passage : running || allAhead ? text.result() : List.<Passage>of()) {
      for (Sentence sentence : passage.sentences()) {
        if (running) {
          checkCompleted(evidence, sentence, found);
        }
        if (allAhead && GivenFigure.in(sentence.text())) {
          checkAchieved(sentence, found);
        }
      }
    }
  }

  private void checkCompleted(Evidence evidence, Sentence sentence, Consumer<Finding> found) {
    Matcher matcher = COMPLETED.matcher(sentence.text());
    if (matcher.find() && !AHEAD.matcher(sentence.text()).find()) {
      int group = matcher.group(1) != null ? 1 : 2;
      found.accept(
          finding(
              sentence.place(matcher.start(group), matcher.end(group)),
              Quoted.text(matcher.group(group))
                  + " does not fit a period of "
                  + evidence.period().written()
                  + ", which is not over",
              "Give the period its end, or say what is done so far and what is left."));
    }
  }

  private void checkAchieved(Sentence sentence, Consumer<Finding> found) {
    Matcher matcher = ACHIEVED.matcher(sentence.text());
    if (matcher.find() && !AHEAD.matcher(sentence.text()).find()) {
      found.accept(
          finding(
              sentence.place(matcher.start(), matcher.end()),
              Quoted.text(matcher.group()) + " tells as achieved what the outcomes only project",
              "Write what is expected and by when, or give the outcome that was measured."));
    }
  }
}
