package dev.dossier.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FairSharesTest {

  /** A worth in which players help each other and stand in each other's way. */
  private static double[] worth(BitSet done, double[] strengths) {
    double doubt = 1;
    for (int i = 0; i < strengths.length; i++) {
      doubt *= done.get(i) ? 1 - strengths[i] : 1;
    }
    double together = done.get(0) && done.get(strengths.length - 1) ? 3 : 0;
    return new double[] {1 - doubt, together - done.cardinality()};
  }

  @Property(tries = 200)
  void sharesSumToTheWholeHoweverManyShare(
      @ForAll @IntRange(min = 1, max = 40) int players, @ForAll long seed) {
    double[] mine = new Random(seed).doubles(players).toArray();
    Function<BitSet, double[]> worth = done -> worth(done, mine);

    double[][] shares = FairShares.of(players, 2, worth);

    BitSet all = new BitSet();
    all.set(0, players);
    for (int i = 0; i < 2; i++) {
      int at = i;
      double whole = worth.apply(all)[i] - worth.apply(new BitSet())[i];
      assertThat(Arrays.stream(shares).mapToDouble(s -> s[at]).sum())
          .isEqualTo(whole, within(1e-9));
    }
  }

  @Test
  void whoNeedEachOtherShareAlikeAndWhoAddsNothingGetsNothing() {
    double[][] shares =
        FairShares.of(3, 1, done -> new double[] {done.get(0) && done.get(2) ? 8 : 0});

    assertThat(shares[0][0]).isEqualTo(4, within(1e-12));
    assertThat(shares[1][0]).isZero();
    assertThat(shares[2][0]).isEqualTo(4, within(1e-12));
  }

  @Test
  void whatIsDrawnIsCloseToWhatIsCountedAndTheSameEachTime() {
    double[] strengths = {0.9, 0.5, 0.4, 0.3, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0};
    double[][] drawn = FairShares.of(11, 2, done -> worth(done, strengths));
    // the eleventh adds nothing to the first number, so that ten share it as if it were not there
    double[][] counted = FairShares.of(10, 2, done -> worth(done, Arrays.copyOf(strengths, 10)));

    assertThat(FairShares.of(11, 2, done -> worth(done, strengths))).isDeepEqualTo(drawn);
    for (int i = 0; i < 10; i++) {
      assertThat(drawn[i][0]).isEqualTo(counted[i][0], within(0.02));
    }
    assertThat(drawn[10][0]).isZero();
  }
}
