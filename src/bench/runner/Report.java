import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes {@code docs/benchmarks.md}; what stands below its last mark is a human's and stays. */
final class Report {
  private static final String MARK =
      "<!-- The runner writes what stands above this line, and keeps what stands below it. -->\n";
  private static final double MOST_MILLISECONDS = 50;

  private final Options options;
  private final List<Contestant> contestants;
  private final List<Contestant> dossiers;
  private final List<String> missing;
  private final Results results;
  private final StringBuilder page = new StringBuilder();

  Report(Options options, List<Contestant> contestants, List<String> missing, Results results) {
    this.options = options;
    this.contestants = contestants;
    this.dossiers = contestants.stream().filter(c -> c.name().startsWith("dossier")).toList();
    this.missing = missing;
    this.results = results;
  }

  void write(double load, long minutes) {
    begin(load, minutes);
    targets();
    saves();
    options.shapes().forEach(this::times);
    String kept = MARK;
    if (Files.exists(options.report())) {
      String before = Folders.text(options.report());
      kept = before.contains(MARK) ? before.substring(before.indexOf(MARK)) : MARK;
    }
    Folders.write(options.report(), page + kept);
  }

  private void begin(double load, long minutes) {
    line("# How fast it is");
    line("");
    line("`src/bench/run%s` wrote this on %s, in %d minutes.", quick(), Machine.today(), minutes);
    line("[How it measures](../src/bench/README.md), and how to measure it again.");
    line("");
    line("- Machine: %s. Load before it began: %.1f.", Machine.sentence(), load);
    line("- %s.", String.join("; ", contestants.stream().map(Contestant::title).toList()));
    if (!missing.isEmpty()) {
      line("- Not installed there, hence not measured: %s.", String.join(", ", missing));
    }
    line("- Each figure is a median of whole processes that ran by turns: one run of each, then");
    line("  the next of each. The first run of each does not count.");
    line("- All sums that the generators told were equal, and equal to Dossier's.");
    line("");
  }

  private String quick() {
    return options.quick() ? " --quick" : "";
  }

  private void targets() {
    line("## What must hold");
    line("");
    head("work", "at most", Contestant::name);
    for (Target target : Target.all()) {
      List<String> cells = new ArrayList<>(List.of(target.work(), factor(target.most())));
      for (Contestant dossier : dossiers) {
        OptionalDouble reached = target.reached(dossier.name(), results);
        cells.add(
            reached.isEmpty()
                ? "not measured"
                : verdict(
                    (target.isBound(results) ? "under " : "") + factor(reached.getAsDouble()),
                    reached.getAsDouble() <= target.most()));
      }
      row(cells);
    }
    List<String> cells = new ArrayList<>();
    cells.add("save → new bytes served, 1,000 files, 95th percentile");
    cells.add(String.format(Locale.ROOT, "%.0f ms", MOST_MILLISECONDS));
    for (Contestant dossier : dossiers) {
      List<Double> taken = results.saves().get(dossier.name());
      cells.add(
          taken == null
              ? "not measured"
              : verdict(
                  milliseconds(percentile(taken, 95)), percentile(taken, 95) <= MOST_MILLISECONDS));
    }
    row(cells);
    line("");
  }

  private static String verdict(String figure, boolean holds) {
    return holds ? figure + ", holds" : "**" + figure + ", missed**";
  }

  private void head(
      String first, String second, java.util.function.Function<Contestant, String> column) {
    List<String> cells = new ArrayList<>(List.of(first, second));
    dossiers.forEach(dossier -> cells.add(jdk(column.apply(dossier))));
    row(cells);
    line("|---|--:|" + "--:|".repeat(dossiers.size()));
  }

  private static String jdk(String name) {
    return name.replace("dossier-", "JDK ");
  }

  private void saves() {
    if (results.saves().isEmpty()) {
      return;
    }
    line("## From a save to new bytes served");
    line("");
    line("1,000 files; a sentence is added to one, and its page is asked for until it has it.");
    line("");
    line("| server | saves | median | 95th percentile | longest |");
    line("|---|--:|--:|--:|--:|");
    for (Map.Entry<String, List<Double>> server : results.saves().entrySet()) {
      List<Double> taken = server.getValue();
      row(
          List.of(
              title(server.getKey()),
              Integer.toString(taken.size()),
              milliseconds(percentile(taken, 50)),
              milliseconds(percentile(taken, 95)),
              milliseconds(taken.get(taken.size() - 1))));
    }
    line("");
  }

  private String title(String name) {
    return contestants.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private void times(Shape shape) {
    line("## %s", shape.title());
    line("");
    line("| | work | seconds | against Hugo | processor seconds | MiB | runs |");
    line("|---|---|--:|--:|--:|--:|--:|");
    Results.Row hugo = new Results.Row("hugo", Job.BUILD, shape);
    for (Contestant contestant : contestants) {
      for (String work : List.of(Job.BUILD, Job.EDITED, Job.CHECK, Job.SCORE)) {
        time(contestant, new Results.Row(contestant.name(), work, shape), hugo);
      }
    }
    line("");
  }

  private void time(Contestant contestant, Results.Row row, Results.Row hugo) {
    Optional<Measured> median = results.median(row);
    String ratio =
        results.ratio(row, hugo).stream().mapToObj(Report::factor).findFirst().orElse("");
    median.ifPresent(
        m ->
            row(
                List.of(
                    contestant.title(),
                    row.work(),
                    String.format(Locale.ROOT, m.wall() < 10 ? "%.3f" : "%.1f", m.wall()),
                    ratio,
                    String.format(Locale.ROOT, "%.2f", m.cpu()),
                    String.format(Locale.ROOT, "%.0f", m.memory()),
                    Integer.toString(results.rounds(row)))));
    results
        .givenUp(row)
        .ifPresent(
            seconds ->
                row(
                    List.of(
                        contestant.title(),
                        row.work(),
                        "stopped after " + seconds,
                        "",
                        "",
                        "",
                        "")));
  }

  private static double percentile(List<Double> ascending, int percent) {
    return ascending.get((int) Math.ceil(ascending.size() * percent / 100.0) - 1);
  }

  private static String milliseconds(double milliseconds) {
    return String.format(Locale.ROOT, "%.0f ms", milliseconds);
  }

  private static String factor(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f ×" : "%.2f ×", ratio);
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text, Object... values) {
    page.append(values.length == 0 ? text : String.format(Locale.ROOT, text, values)).append('\n');
  }
}
