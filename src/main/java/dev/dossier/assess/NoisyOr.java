package dev.dossier.assess;

import java.util.List;

/** Independent signs of one thing: each item leaves only a part of the doubt that was there. */
final class NoisyOr {
  private final double[] doubtBefore;
  private final double[] doubtAfter;

  /** Of items of these strengths, each 0 to 1. */
  NoisyOr(double[] strengths) {
    int items = strengths.length;
    doubtBefore = new double[items + 1];
    doubtAfter = new double[items + 1];
    doubtBefore[0] = 1;
    doubtAfter[items] = 1;
    for (int i = 0; i < items; i++) {
      doubtBefore[i + 1] = doubtBefore[i] * (1 - strengths[i]);
    }
    for (int i = items - 1; i >= 0; i--) {
      doubtAfter[i] = doubtAfter[i + 1] * (1 - strengths[i]);
    }
  }

  static NoisyOr of(List<Rated> files) {
    return new NoisyOr(files.stream().mapToDouble(Rated::strength).toArray());
  }

  /** One minus the doubt that all items together leave. */
  double value() {
    return 1 - doubtBefore[doubtBefore.length - 1];
  }

  /** What the value would be if this item had another strength. */
  double valueWith(int item, double strength) {
    return 1 - doubtBefore[item] * doubtAfter[item + 1] * (1 - strength);
  }
}
