package dev.dossier.testing.secrecy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that a seed makes. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /** From 0 up to and without {@code end}. */
  int below(int end) {
    return random.nextInt(end);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> List<T> some(List<T> choices, int most) {
    List<T> shuffled = shuffled(choices);
    return List.copyOf(shuffled.subList(0, Math.min(choices.size(), between(0, most))));
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** A number of exactly so many digits. */
  long digits(int count) {
    long least = 1;
    for (int i = 1; i < count; i++) {
      least *= 10;
    }
    return least + (long) (random.nextDouble() * 9 * least);
  }

  String word() {
    return Long.toString(random.nextLong() >>> 24, 36);
  }
}
