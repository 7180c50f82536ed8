package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Figure;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Sentence;
import dev.dossier.playbook.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The playbook's phrases may be used only while the figures prove them. */
public final class UnprovenPhrase implements Check {

  private static final Pattern FIGURE = Pattern.compile("\\{\\{[^{}]+}}");

  /** A phrase and how to know it in a sentence. */
  private record Known(Phrase phrase, Pattern pattern) {}

  @Override
  public String id() {
    return "claims/unproven-phrase";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    List<Known> unproven =
        review.playbook().phrases().stream()
            .filter(phrase -> !phrase.needs().stream().allMatch(need -> holds(need, review)))
            .map(phrase -> new Known(phrase, pattern(phrase.text())))
            .toList();
    for (Text text : unproven.isEmpty() ? List.<Text>of() : review.texts()) {
      for (Sentence sentence : text.sentences()) {
        unproven.forEach(known -> read(sentence, known, review, found));
      }
    }
  }

  private void read(Sentence sentence, Known known, Review review, Consumer<Finding> found) {
    Matcher matcher = known.pattern().matcher(sentence.text());
    if (matcher.find()) {
      Phrase.Need need =
          known.phrase().needs().stream().filter(n -> !holds(n, review)).findFirst().orElseThrow();
      found.accept(
          finding(
              sentence.place(matcher.start(), matcher.end()),
              "the figures do not prove " + Quoted.text(matcher.group()),
              "Use this phrase once "
                  + Quoted.text(need.figure())
                  + " is at least "
                  + BigDecimal.valueOf(need.atLeast()).stripTrailingZeros().toPlainString()
                  + "; now it is "
                  + now(need, review)
                  + "."));
    }
  }

  private static boolean holds(Phrase.Need need, Review review) {
    return magnitude(need, review).filter(number -> number >= need.atLeast()).isPresent();
  }

  private static Optional<Double> magnitude(Phrase.Need need, Review review) {
    return review.figures().find(need.figure()).map(Figure::value).map(Figure.Value::magnitude);
  }

  private static String now(Phrase.Need need, Review review) {
    return magnitude(need, review)
        .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
        .orElse("unknown");
  }

  /** The words of a phrase in any letter case, with anything short where a figure stands. */
  private static Pattern pattern(String phrase) {
    String words = phrase.strip().replaceFirst("[.!]$", "");
    String pattern =
        FIGURE
            .splitAsStream(words)
            .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
            .collect(Collectors.joining("[^.;]{1,60}?"));
    boolean open = FIGURE.matcher(words).find() && words.endsWith("}}");
    return Pattern.compile(
        pattern + (open ? "[^.;]{1,60}" : ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
