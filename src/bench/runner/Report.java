import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes {@code docs/benchmarks.md}; what stands below its last mark is a human's and stays. */
final class Report {
  private static final String MARK =
      "<!-- The runner writes what stands above this line, and keeps what stands below it. -->\n";

  private final Options options;
  private final List<Contestant> contestants;
  private final List<String> missing;
  private final Results results;
  private final Page page = new Page();

  Report(Options options, List<Contestant> contestants, List<String> missing, Results results) {
    this.options = options;
    this.contestants = contestants;
    this.missing = missing;
    this.results = results;
  }

  /**
   * Writes it.
   *
   * @param load of the machine, before anything ran
   * @param minutes how long everything took
   */
  void write(double load, long minutes) {
    begin(load, minutes);
    List<Contestant> dossiers =
        contestants.stream().filter(c -> c.name().startsWith("dossier")).toList();
    new Verdicts(dossiers, results).addTo(page);
    saves();
    options.shapes().forEach(this::times);
    Folders.write(options.report(), page.text() + kept());
  }

  private String kept() {
    if (!Files.exists(options.report())) {
      return MARK;
    }
    String before = Folders.text(options.report());
    return before.contains(MARK) ? before.substring(before.indexOf(MARK)) : MARK;
  }

  private void begin(double load, long minutes) {
    page.line("# How fast it is");
    page.line("");
    page.line(
        "`src/bench/run"
            + options.told()
            + "` wrote this on "
            + Machine.today()
            + ", in "
            + minutes
            + " minutes.");
    page.line("[How it measures, and how to measure it again](../src/bench/README.md).");
    page.line("");
    page.line("- " + Machine.sentence() + "; load before it began " + Page.number("%.1f", load));
    contestants.forEach(contestant -> page.line("- " + contestant.title()));
    if (!missing.isEmpty()) {
      page.line("- not installed there, hence not measured: " + String.join(", ", missing));
    }
    page.line("");
    page.line("Whole processes, by turns; the figures are medians. The sums that the generators");
    page.line("told were equal, and equal to Dossier's.");
    page.line("");
    if (load > Machine.cores() / 2.0) {
      page.line("**The machine did other work at the same time.** Processor time is nearer to the");
      page.line("truth then; seconds are mostly waiting.");
      page.line("");
    }
  }

  private void saves() {
    if (results.saves().isEmpty()) {
      return;
    }
    page.line("## From a save to new bytes served");
    page.line("");
    page.line("A sentence is added to one of 1,000 files, and its page asked for until it has it.");
    page.line("");
    page.line("| server | saves | median | 95th percentile | longest |");
    page.line("|---|--:|--:|--:|--:|");
    for (Map.Entry<String, List<Double>> server : results.saves().entrySet()) {
      List<Double> taken = server.getValue();
      page.row(
          List.of(
              title(server.getKey()),
              Integer.toString(taken.size()),
              Page.milliseconds(Page.percentile(taken, 50)),
              Page.milliseconds(Page.percentile(taken, 95)),
              Page.milliseconds(taken.get(taken.size() - 1))));
    }
    page.line("");
  }

  private String title(String name) {
    return contestants.stream()
        .filter(contestant -> contestant.name().equals(name))
        .findFirst()
        .map(Contestant::title)
        .orElseThrow();
  }

  private void times(Shape shape) {
    page.line("## " + shape.title());
    page.line("");
    page.line("| | work | seconds | quickest | against Hugo | processor seconds | MiB | runs |");
    page.line("|---|---|--:|--:|--:|--:|--:|--:|");
    Results.Row hugo = new Results.Row("hugo", Job.BUILD, shape);
    for (Contestant contestant : contestants) {
      for (String work : Job.WORKS) {
        Results.Row row = new Results.Row(contestant.name(), work, shape);
        time(contestant.title(), row, hugo);
        results
            .givenUp(row)
            .ifPresent(
                seconds ->
                    page.row(
                        List.of(contestant.title(), work, "over " + seconds, "", "", "", "", "")));
      }
    }
    page.line("");
  }

  private void time(String title, Results.Row row, Results.Row hugo) {
    Optional<Measured> median = results.median(row);
    String ratio =
        results.median(hugo).isPresent()
            ? results.ratio(row, hugo).stream().mapToObj(Page::factor).findFirst().orElse("")
            : "";
    median.ifPresent(
        m ->
            page.row(
                List.of(
                    title,
                    row.work(),
                    Page.seconds(m.wall()),
                    Page.seconds(results.quickest(row)),
                    ratio,
                    Page.number("%.2f", m.cpu()),
                    Page.number("%.0f", m.memory()),
                    Integer.toString(results.rounds(row)))));
  }
}
