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
 * @param told what was asked for, as far as it tells nothing of the machine
 * @param quick fewer rounds and saves
 * @param rounds the most rounds of any package
 * @param shapes packages to build
 * @param only names of contestants; empty means all
 * @param javas homes of the JDKs that run Dossier; the first one runs JBake too
 * @param saves how often a file is saved while a server watches
 * @param patience seconds after which a process is stopped
 * @param work where everything is laid out; in no git repository, which Dossier would read
 * @param report where the report goes
 */
record Options(
    String told,
    boolean quick,
    int rounds,
    List<Shape> shapes,
    Set<String> only,
    List<Path> javas,
    int saves,
    int patience,
    Path work,
    Path report) {
  private static final String USAGE =
      """
      Usage: src/bench/run [--quick] [--sizes 10,100,real,1000,10000] [--only hugo,dossier]
                           [--java HOME]... [--rounds N] [--saves N] [--patience SECONDS]
                           [--work FOLDER] [--report FILE]
      """;

  private static final Set<String> PLACES = Set.of("--java", "--work", "--report");

  static Options of(String[] arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    boolean quick = left.remove("--quick");
    StringBuilder told = new StringBuilder(quick ? " --quick" : "");
    String sizes = quick ? "100,1000,10000" : "10,100,real,1000,10000";
    Set<String> only = new TreeSet<>();
    List<Path> javas = new ArrayList<>();
    int rounds = Integer.MAX_VALUE;
    int saves = quick ? 20 : 200;
    int patience = 120;
    Path work = Path.of(System.getProperty("java.io.tmpdir"), "dossier-bench");
    Path report = Path.of("docs", "benchmarks.md");
    while (!left.isEmpty()) {
      String option = left.pop();
      if (left.isEmpty()) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = left.pop();
      if (!PLACES.contains(option)) {
        told.append(' ').append(option).append(' ').append(value);
      }
      switch (option) {
        case "--sizes" -> sizes = value;
        case "--only" -> only.addAll(List.of(value.split(",")));
        case "--java" -> javas.add(Path.of(value));
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--saves" -> saves = Integer.parseInt(value);
        case "--patience" -> patience = Integer.parseInt(value);
        case "--work" -> work = Path.of(value);
        case "--report" -> report = Path.of(value);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (javas.isEmpty()) {
      javas.add(Path.of(System.getProperty("java.home")));
    }
    List<Shape> shapes = List.of(sizes.split(",")).stream().map(Shape::of).toList();
    return new Options(
        told.toString(),
        quick,
        rounds,
        shapes,
        Set.copyOf(only),
        javas,
        saves,
        patience,
        work.toAbsolutePath(),
        report);
  }

  boolean wants(String contestant) {
    return only.isEmpty() || only.contains(contestant);
  }

  /** How often each job runs, after one run that does not count. */
  int rounds(Shape shape) {
    if (shape.files() > 1000) {
      return Math.min(rounds, quick ? 2 : 5);
    }
    int small = shape.files() > 100 ? 9 : 15;
    return Math.min(rounds, quick ? 3 : small);
  }

  int mostRounds() {
    return shapes.stream().mapToInt(this::rounds).max().orElse(0);
  }
}
