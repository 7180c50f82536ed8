import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, its own and the system's for it
 * @param memory the most memory that it had at once, in MiB
 */
record Measured(double wall, double cpu, double memory) {
  /** The value in the middle of each column. */
  static Measured median(List<Measured> runs) {
    return new Measured(
        median(runs, Measured::wall), median(runs, Measured::cpu), median(runs, Measured::memory));
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> column) {
    List<Double> sorted =
        runs.stream().mapToDouble(column).boxed().sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
