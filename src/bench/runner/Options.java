import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the command line asks for.
 *
 * @param quick fewer rounds and saves
 * @param shapes packages to build
 * @param only names of contestants; empty means all
 * @param javas homes of the JDKs that run Dossier; the first one runs JBake too
 * @param saves how often a file is saved while a server watches
 * @param patience seconds after which a process is stopped
 * @param report where the report goes
 */
record Options(
    boolean quick,
    List<Shape> shapes,
    Set<String> only,
    List<Path> javas,
    int saves,
    int patience,
    Path report) {
  private static final String USAGE =
      """
      Usage: src/bench/run [--quick] [--sizes 10,100,real,1000,10000] [--only hugo,dossier]
                           [--java HOME]... [--saves N] [--patience SECONDS] [--report FILE]
      """;

  static Options of(String[] arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    boolean quick = left.remove("--quick");
    String sizes = quick ? "100,1000,10000" : "10,100,real,1000,10000";
    Set<String> only = new TreeSet<>();
    List<Path> javas = new ArrayList<>();
    int saves = quick ? 20 : 200;
    int patience = quick ? 60 : 120;
    Path report = Path.of("docs", "benchmarks.md");
    while (!left.isEmpty()) {
      String option = left.pop();
      if (left.isEmpty()) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = left.pop();
      switch (option) {
        case "--sizes" -> sizes = value;
        case "--only" -> only.addAll(List.of(value.split(",")));
        case "--java" -> javas.add(Path.of(value));
        case "--saves" -> saves = Integer.parseInt(value);
        case "--patience" -> patience = Integer.parseInt(value);
        case "--report" -> report = Path.of(value);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (javas.isEmpty()) {
      javas.add(Path.of(System.getProperty("java.home")));
    }
    List<Shape> shapes = List.of(sizes.split(",")).stream().map(Shape::of).toList();
    return new Options(quick, shapes, Set.copyOf(only), javas, saves, patience, report);
  }

  boolean wants(String contestant) {
    return only.isEmpty() || only.contains(contestant);
  }

  /** How often each job runs, after one run that does not count. */
  int rounds(Shape shape) {
    if (shape.files() > 1000) {
      return quick ? 2 : 5;
    }
    return quick ? 3 : shape.files() > 100 ? 9 : 15;
  }

  int mostRounds() {
    return shapes.stream().mapToInt(this::rounds).max().orElse(0);
  }
}
