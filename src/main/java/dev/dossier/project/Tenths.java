package dev.dossier.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers with one decimal that still add up: a reader who sums what is printed gets the total that
 * is printed.
 *
 * @param total the sum, rounded, in tenths
 * @param parts the parts, in tenths, in the order they came; each is off by less than one tenth
 */
public record Tenths(long total, List<Long> parts) {

  public Tenths {
    parts = List.copyOf(parts);
  }

  /** Rounds parts that sum to a total: the tenths that are left go to the largest remainders. */
  public static Tenths of(double total, List<Double> parts) {
    long sum = tenths(total);
    List<Long> rounded = new ArrayList<>();
    for (double part : parts) {
      rounded.add((long) Math.floor(part * 10));
    }
    long left = sum - rounded.stream().mapToLong(Long::longValue).sum();
    List<Integer> largestRemainder =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing(i -> rounded.get(i) - parts.get(i) * 10))
            .toList();
    for (int i = 0; i < Math.min(left, parts.size()); i++) {
      int at = largestRemainder.get(i);
      rounded.set(at, rounded.get(at) + 1);
    }
    return new Tenths(sum, rounded);
  }

  /** A number rounded to tenths, half of one up. */
  public static long tenths(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  /** So many tenths as a number, such as {@code 12.3}. */
  public static String text(long tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }

  /** So many tenths as a difference: {@code +1.2}, {@code −0.3} or {@code ±0.0}. */
  public static String signed(long tenths) {
    String sign =
        switch (Long.signum(tenths)) {
          case -1 -> "−";
          case 1 -> "+";
          default -> "±";
        };
    return sign + text(Math.abs(tenths));
  }
}
