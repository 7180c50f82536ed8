package dev.dossier.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.harvest.Contribution.LeftOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every history. */
class HarvestLawsTest {
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final List<String> WORDS =
      List.of(
          "search: Rank", "feat(index): Sort", "PAY-1 Retry", "PAY-2 Retry", "Explain", "#4 Do");

  @Property(tries = 200)
  void eachCommitIsInOneAchievementOrLeftOutForOneReason(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int commits) {
    List<History> histories = histories(seed, commits);
    Harvest harvest = Harvest.of(histories, wish(Set.of()));

    List<String> found =
        Stream.concat(
                harvest.achievements().stream().flatMap(each -> each.contributions().stream()),
                harvest.leftOut().stream().map(LeftOut::contribution))
            .map(Contribution::commit)
            .sorted()
            .toList();
    List<String> all =
        histories.stream()
            .flatMap(each -> Stream.concat(each.kept().stream(), weeds(each)))
            .map(Contribution::commit)
            .sorted()
            .toList();
    assertThat(found).isEqualTo(all);
    assertThat(harvest.achievements()).allMatch(each -> !each.contributions().isEmpty());
  }

  @Property(tries = 100)
  void theOrderInWhichCommitsAreReadIsIrrelevant(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int commits) {
    List<History> histories = histories(seed, commits);
    List<History> shuffled = histories.stream().map(each -> shuffled(each, seed)).toList();

    assertThat(Harvest.of(shuffled, wish(Set.of())).achievements())
        .isEqualTo(Harvest.of(histories, wish(Set.of())).achievements());
  }

  @Property(tries = 100)
  void nothingIsOfferedTwice(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 80) int before,
      @ForAll @IntRange(min = 0, max = 40) int after) {
    Set<String> offered = new HashSet<>();
    Harvest first = Harvest.of(histories(seed, before), wish(offered));
    first.achievements().forEach(a -> a.contributions().forEach(c -> offered.add(c.commit())));
    Harvest same = Harvest.of(histories(seed, before), wish(offered));
    Harvest later = Harvest.of(histories(seed, before + after), wish(offered));

    assertThat(same.achievements()).isEmpty();
    assertThat(later.achievements())
        .allSatisfy(
            each ->
                assertThat(each.contributions())
                    .noneMatch(commit -> offered.contains(commit.commit())));
  }

  @Property(tries = 100)
  void aShareIsAboveNothingAndAtMostAll(@ForAll long seed) {
    assertThat(Harvest.of(histories(seed, 90), wish(Set.of())).achievements())
        .allMatch(each -> each.share() > 0 && each.share() <= 1)
        .allMatch(each -> !each.first().isAfter(each.last()));
  }

  private static Harvest.Wish wish(Set<String> offered) {
    return new Harvest.Wish(
        Optional.of(BEGIN.plusDays(20)), 3, each -> offered.contains(each.commit()));
  }

  private static Stream<Contribution> weeds(History history) {
    return history.weeds().stream().map(LeftOut::contribution);
  }

  private static History shuffled(History history, long seed) {
    List<Contribution> kept = new ArrayList<>(history.kept());
    Collections.shuffle(kept, new Random(seed));
    return new History(
        history.repository(),
        history.commits(),
        kept,
        history.weeds(),
        history.tags(),
        history.counts(),
        history.people());
  }

  private static List<History> histories(long seed, int commits) {
    return List.of(history("pay", seed, commits), history("web", ~seed, commits / 2));
  }

  /** The first commits are the same for any number of them. */
  private static History history(String repository, long seed, int commits) {
    Random random = new Random(seed);
    List<Seen> seen = new ArrayList<>();
    List<Contribution> kept = new ArrayList<>();
    List<LeftOut> weeds = new ArrayList<>();
    LocalDate day = BEGIN;
    for (int i = 0; i < commits; i++) {
      day = day.plusDays(random.nextInt(100) < 8 ? 40 : random.nextInt(3));
      String name = name(repository, i);
      String folder = List.of("a", "a/b", "c", "").get(random.nextInt(4));
      List<String> parents = new ArrayList<>(i == 0 ? List.of() : List.of(name(repository, i - 1)));
      boolean merge = i > 9 && random.nextInt(10) == 0;
      if (merge) {
        parents.set(0, name(repository, i - 2 - random.nextInt(7)));
        parents.add(name(repository, i - 1));
      }
      String subject = WORDS.get(random.nextInt(WORDS.size())) + " " + i;
      boolean own = random.nextInt(4) > 0;
      Optional<String> issue =
          subject.startsWith("PAY") ? Optional.of(subject.substring(0, 5)) : Optional.empty();
      seen.add(0, new Seen(name, parents, "A", day, issue, List.of(folder), own, Optional.empty()));
      Contribution contribution =
          new Contribution(
              repository, name, day, subject, true, issue, List.of(folder + "/F"), List.of());
      if (own && merge) {
        weeds.add(new LeftOut(contribution, Reason.MERGE));
      } else if (own) {
        kept.add(0, contribution);
      }
    }
    History.Counts counts =
        new History.Counts(
            commits, kept.size() + weeds.size(), 0, 0, Optional.empty(), Optional.empty(), false);
    return new History(repository, seen, kept, weeds, Map.of(), counts, Map.of());
  }

  private static String name(String repository, int number) {
    return String.format(Locale.ROOT, "%s%037d", repository, number);
  }
}
