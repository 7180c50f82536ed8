package dev.dossier.testing;

import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Evidence;
import dev.dossier.model.Outcome;
import dev.dossier.model.Period;
import dev.dossier.model.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An evidence file in plain numbers, free of any package, ladder or day, so that it shrinks well.
 *
 * @param startDaysBefore days between its first day and the as-of day; below 0 it begins later
 * @param lengthInDays days after its first; below 0 while it still runs
 * @param supports positions in the ladder's indicators, taken round and round
 * @param reached teams, engineers, products, customers, organizations; 0 for what is not stated
 * @param complexityInTenths 0 when not stated
 * @param readers 0 for no artifact, 1 for one that the committee can open, 2 for a private one
 */
public record EvidenceShape(
    int startDaysBefore,
    int lengthInDays,
    List<Integer> supports,
    List<Integer> reached,
    int stakeholders,
    int complexityInTenths,
    List<OutcomeShape> outcomes,
    int sharePercent,
    int readers) {

  /**
   * An outcome in plain numbers.
   *
   * @param form 0 for a value stated alone, 1 for a cost that fell, 2 for revenue that rose
   */
  public record OutcomeShape(int thousands, int form, Basis basis, boolean packagesCurrency) {
    Outcome.Amount amount() {
      BigDecimal amount = BigDecimal.valueOf(thousands).movePointRight(3);
      BigDecimal level = BigDecimal.valueOf(77_700_000);
      return switch (form) {
        case 1 -> new Outcome.Amount.Change(level, level.subtract(amount), Optional.empty());
        case 2 -> new Outcome.Amount.Change(level, level.add(amount), Optional.empty());
        default -> new Outcome.Amount.Stated(amount);
      };
    }

    Optional<Better> better() {
      return switch (form) {
        case 1 -> Optional.of(Better.LOWER);
        case 2 -> Optional.of(Better.HIGHER);
        default -> Optional.empty();
      };
    }

    String unit() {
      return (packagesCurrency ? "USD" : "EUR") + (thousands % 2 == 0 ? "/year" : "");
    }
  }

  /** Any file at all. */
  public static Arbitrary<EvidenceShape> any() {
    Arbitrary<Integer> percent = Arbitraries.integers().between(1, 100);
    Arbitrary<List<Integer>> when =
        Combinators.combine(
                Arbitraries.integers().between(-200, 1900),
                Arbitraries.integers().between(-200, 900))
            .as(List::of);
    return Combinators.combine(
            when,
            Arbitraries.integers().between(0, 15).list().ofMaxSize(7),
            Arbitraries.integers().between(0, 60).list().ofSize(5),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 40),
            outcome().list().ofMaxSize(3),
            percent,
            Arbitraries.integers().between(0, 2))
        .as(
            (days, supports, reach, stakeholders, complexity, outcomes, share, readers) ->
                new EvidenceShape(
                    days.get(0),
                    days.get(1),
                    supports,
                    reach,
                    stakeholders,
                    complexity,
                    outcomes,
                    share,
                    readers));
  }

  private static Arbitrary<OutcomeShape> outcome() {
    return Combinators.combine(
            Arbitraries.integers().between(-5_000, 40_000),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(Basis.class),
            Arbitraries.of(true, true, true, false))
        .as(OutcomeShape::new);
  }

  /** The file it stands for, in a package with these indicators as of this day. */
  public Evidence evidence(String id, List<String> indicators, LocalDate asOf) {
    EvidenceDraft draft =
        EvidenceDraft.evidence(id)
            .during(period(asOf))
            .supports(
                new TreeSet<>(supports)
                    .stream().map(i -> indicators.get(i % indicators.size())).distinct().toList())
            .reach(reach())
            .stakeholders(stakeholders)
            .share(BigDecimal.valueOf(sharePercent, 2).toString());
    if (complexityInTenths > 0) {
      draft.complexity(BigDecimal.valueOf(complexityInTenths, 1).toString());
    }
    for (OutcomeShape o : outcomes) {
      draft.outcome(o.amount(), o.unit(), o.better(), o.basis(), Optional.empty());
    }
    if (readers > 0) {
      draft.artifactFor(readers == 1 ? Audience.COMMITTEE : Audience.PRIVATE);
    }
    return draft.build();
  }

  private Period period(LocalDate asOf) {
    LocalDate first = asOf.minusDays(startDaysBefore);
    Optional<LocalDate> last =
        lengthInDays < 0 ? Optional.empty() : Optional.of(first.plusDays(lengthInDays));
    return new Period(first, last, first + ".." + last.map(LocalDate::toString).orElse(""));
  }

  private Reach reach() {
    return new Reach(stated(0), stated(1), stated(2), stated(3), stated(4));
  }

  private OptionalLong stated(int index) {
    int number = reached.get(index);
    return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
