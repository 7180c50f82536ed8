import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What was measured so far. */
final class Results {
  /** One row of the report's tables. */
  record Row(String contestant, String work, Shape shape) {}

  private final Map<Row, List<Measured>> runs = new LinkedHashMap<>();
  private final Map<Row, Integer> given = new LinkedHashMap<>();
  private final Map<String, List<Double>> saves = new LinkedHashMap<>();

  void add(Job job, Measured measured) {
    runs.computeIfAbsent(row(job), row -> new ArrayList<>()).add(measured);
  }

  /** It took longer than anybody wants to wait. */
  void giveUp(Job job, int seconds) {
    given.put(row(job), seconds);
  }

  boolean gaveUp(Job job) {
    return given.containsKey(row(job));
  }

  void addSaves(String contestant, List<Double> milliseconds) {
    saves.put(contestant, milliseconds);
  }

  Map<String, List<Double>> saves() {
    return saves;
  }

  private static Row row(Job job) {
    return new Row(job.contestant(), job.work(), job.shape());
  }

  int rounds(Row row) {
    return runs.getOrDefault(row, List.of()).size();
  }

  Optional<Integer> givenUp(Row row) {
    return Optional.ofNullable(given.get(row));
  }

  Optional<Measured> median(Row row) {
    return Optional.ofNullable(runs.get(row)).map(Measured::median);
  }

  /** The shortest time of all runs. */
  double quickest(Row row) {
    return runs.get(row).stream().mapToDouble(Measured::wall).min().orElseThrow();
  }

  /**
   * How many times as long one took as the other. Against one that was stopped it is at most the
   * number that is told.
   */
  OptionalDouble ratio(Row row, Row other) {
    return ratio(row, other, Measured::wall);
  }

  /** The same for processor time, which is steadier on a machine that does other work too. */
  OptionalDouble processorRatio(Row row, Row other) {
    return median(other).isPresent() ? ratio(row, other, Measured::cpu) : OptionalDouble.empty();
  }

  private OptionalDouble ratio(Row row, Row other, ToDoubleFunction<Measured> column) {
    Optional<Double> mine = median(row).map(column::applyAsDouble);
    Optional<Double> theirs =
        median(other).map(column::applyAsDouble).or(() -> givenUp(other).map(Double::valueOf));
    return mine.isPresent() && theirs.isPresent()
        ? OptionalDouble.of(mine.get() / theirs.get())
        : OptionalDouble.empty();
  }
}
