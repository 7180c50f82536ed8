package dev.dossier.assess.rules.claims;

import dev.dossier.assess.Valuer;
import dev.dossier.assess.Worth;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure that two files count is counted twice in the total. */
public final class CountedTwice implements Check {

  /**
   * What makes two outcomes one and the same.
   *
   * @param name where it can be checked, or else what was measured
   */
  private record Claim(String name, BigDecimal amount, String unit) {}

  /** The first file that made a claim, and the shares claimed in it so far. */
  private record Counted(Evidence evidence, BigDecimal shares) {}

  @Override
  public String id() {
    return "claims/counted-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<Claim, Counted> counted = new HashMap<>();
    Valuer valuer = review.valuer();
    for (Evidence evidence : review.pack().evidence()) {
      for (Outcome outcome : evidence.outcomes()) {
        claims(outcome, valuer).forEach(claim -> count(claim, evidence, outcome, counted, found));
      }
    }
  }

  /**
   * Two files that share one result are no fault while their shares are not more than the whole.
   */
  private void count(
      Claim claim,
      Evidence evidence,
      Outcome outcome,
      Map<Claim, Counted> counted,
      Consumer<Finding> found) {
    Counted before = counted.get(claim);
    BigDecimal shares = before == null ? evidence.share() : before.shares().add(evidence.share());
    counted.put(claim, new Counted(before == null ? evidence : before.evidence(), shares));
    if (before != null && shares.compareTo(BigDecimal.ONE) > 0) {
      found.accept(
          finding(
              evidence.head().positions().key(outcome.path()),
              Quoted.text(outcome.metric())
                  + " is counted by "
                  + Quoted.text(before.evidence().id())
                  + " as well",
              "Keep the figure in one file, or give each file its `share:` so that together they"
                  + " claim no more than the whole."));
    }
  }

  /** Claims by the same source or by the same words; only money adds up across files. */
  private static List<Claim> claims(Outcome outcome, Valuer valuer) {
    Optional<Worth> money =
        valuer.worth(outcome).filter(w -> w.money() && w.amount().signum() != 0);
    if (money.isEmpty()) {
      return List.of();
    }
    BigDecimal amount = money.get().amount().stripTrailingZeros();
    String unit = money.get().unit().text();
    String words =
        Word.in(outcome.metric()).stream().map(Word::plain).collect(Collectors.joining(" "));
    Claim byWords = new Claim("metric " + words, amount, unit);
    return Stream.concat(
            outcome.source().stream().map(s -> new Claim("source " + s.strip(), amount, unit)),
            Stream.of(byWords))
        .toList();
  }
}
