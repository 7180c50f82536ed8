package dev.dossier.assess.rules.claims;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Lexicon;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A complexity above the usual needs its reason in the body. */
public final class NoBasisForComplexity implements Check {

  private final Lexicon reasons = Lexicon.named("complexity");

  @Override
  public String id() {
    return "claims/no-basis-for-complexity";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Text> texts =
        review.texts().stream().collect(Collectors.toMap(t -> t.head().id(), t -> t, (a, b) -> a));
    for (Evidence evidence : review.pack().evidence()) {
      boolean above =
          evidence.complexity().filter(c -> c.compareTo(BigDecimal.ONE) > 0).isPresent();
      if (above && !hasReason(evidence, texts.get(evidence.id()))) {
        found.accept(
            finding(
                evidence.head().positions().value("complexity"),
                "the body gives no reason for a complexity of "
                    + evidence.complexity().orElseThrow().toPlainString()
                    + " times the usual",
                "Say in the body what made it harder than your usual problem, in a sentence with"
                    + " the word complexity."));
      }
    }
  }

  /** A body in another language is given the benefit of the doubt. */
  private boolean hasReason(Evidence evidence, @Nullable Text text) {
    if (text == null || text.passages().isEmpty()) {
      return !evidence.head().prose().blank();
    }
    return text.sentences().stream().anyMatch(s -> !reasons.in(s.text()).isEmpty());
  }
}
