import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all generators by turns on the same evidence, and writes the report. */
public final class Bench {
  private final Options options;
  private final Workshop workshop;
  private final Stopwatch stopwatch;
  private final Results results = new Results();
  private final List<Contestant> contestants = new ArrayList<>();
  private final List<String> missing;

  private Bench(Options options, Workshop workshop) {
    this.options = options;
    this.workshop = workshop;
    this.stopwatch = new Stopwatch(workshop.folder(), options.patience());
    Peers peers = new Peers(workshop, options);
    this.missing = peers.missing();
    contestants.addAll(peers.found());
    if (options.wants("dossier")) {
      options.javas().forEach(java -> contestants.add(Dossier.on(java, workshop)));
    }
  }

  public static void main(String[] arguments) {
    Path root = Path.of("").toAbsolutePath();
    Options options = Options.of(arguments);
    Bench bench = new Bench(options, new Workshop(root, options.work()));
    double loadBefore = Machine.load();
    long start = System.nanoTime();
    List<List<Job>> shapes = options.shapes().stream().map(bench::prepare).toList();
    bench.runByTurns(shapes);
    bench.measureSaves();
    long minutes = Math.round((System.nanoTime() - start) / 6e10);
    new Report(options, bench.contestants, bench.missing, bench.results).write(loadBefore, minutes);
    say("The report is in " + options.report());
  }

  /** Lays everything out, and lets each job run once: that warms the disk's cache up. */
  private List<Job> prepare(Shape shape) {
    say("Laying out " + shape.title());
    workshop.writeCorpus(shape);
    Totals expected = Totals.ofFiles(workshop.corpus(shape, "yaml"));
    List<Job> jobs = new ArrayList<>();
    for (Contestant contestant : contestants) {
      List<Job> own = contestant.jobs(shape);
      own.forEach(job -> run(job, false));
      if (own.stream().noneMatch(results::gaveUp)) {
        Totals told = contestant.totals(shape);
        if (!told.equals(expected)) {
          throw new IllegalStateException(
              contestant.title() + " tells " + told + " instead of " + expected);
        }
      }
      jobs.addAll(own);
    }
    return jobs;
  }

  private void runByTurns(List<List<Job>> shapes) {
    for (int round = 1; round <= options.mostRounds(); round++) {
      for (List<Job> jobs : shapes) {
        if (!jobs.isEmpty() && round <= options.rounds(jobs.get(0).shape())) {
          say("Round " + round + ": " + jobs.get(0).shape().title());
          jobs.stream().filter(job -> !results.gaveUp(job)).forEach(job -> run(job, true));
        }
      }
    }
  }

  private void run(Job job, boolean counts) {
    Optional<Measured> measured = stopwatch.run(job);
    measured.ifPresentOrElse(
        m -> {
          say(String.format("  %-40s %8.3f s %8.2f s cpu", job.title(), m.wall(), m.cpu()));
          if (counts) {
            results.add(job, m);
          }
        },
        () -> results.giveUp(job, options.patience()));
  }

  private void measureSaves() {
    Shape shape = Shape.of("1000");
    if (options.saves() == 0 || !options.shapes().contains(shape)) {
      return;
    }
    Saves saves = new Saves(workshop.folder().resolve("server.txt"), options.saves());
    for (Contestant contestant : contestants) {
      contestant
          .server(shape)
          .ifPresent(
              server -> {
                say("Saving while " + contestant.title() + " watches");
                results.addSaves(contestant.name(), saves.measure(server));
              });
    }
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
