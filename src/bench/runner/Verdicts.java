import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of what must hold: what Dossier may take, beside what it took on each JDK. */
final class Verdicts {
  private static final String UNKNOWN = "not measured";
  private static final double MOST_MILLISECONDS = 50;
  private static final double MOST_MEMORY = 512;
  private static final Shape LARGE = Shape.of("10000");

  private final List<Contestant> dossiers;
  private final Results results;

  Verdicts(List<Contestant> dossiers, Results results) {
    this.dossiers = dossiers;
    this.results = results;
  }

  void addTo(Page page) {
    page.line("## What must hold");
    page.line("");
    page.line("Behind the semicolon, the same ratio in processor time, which nothing is asked of.");
    page.line("");
    List<String> head = new ArrayList<>(List.of("work", "at most"));
    dossiers.forEach(dossier -> head.add(dossier.name().replace("dossier-", "JDK ")));
    page.row(head);
    page.line("|---|--:|" + "--:|".repeat(dossiers.size()));
    for (Target target : Target.all()) {
      add(page, target.work(), Page.factor(target.most()), dossier -> ratio(target, dossier));
    }
    add(
        page,
        "save → new bytes served, 1,000 files, 95th percentile",
        Page.milliseconds(MOST_MILLISECONDS),
        this::served);
    add(page, "memory of each command, 10,000 files", mebibytes(MOST_MEMORY), this::memory);
    page.line("");
  }

  private interface Cell {
    String of(String dossier);
  }

  private void add(Page page, String work, String most, Cell cell) {
    List<String> cells = new ArrayList<>(List.of(work, most));
    dossiers.forEach(dossier -> cells.add(cell.of(dossier.name())));
    page.row(cells);
  }

  private String ratio(Target target, String dossier) {
    Results.Row mine = target.mine(dossier);
    Results.Row other = target.other(dossier);
    OptionalDouble reached = results.ratio(mine, other);
    if (reached.isEmpty()) {
      return UNKNOWN;
    }
    boolean holds = reached.getAsDouble() <= target.most();
    if (results.givenUp(other).isPresent()) {
      return holds ? "under " + Page.factor(reached.getAsDouble()) + ", holds" : UNKNOWN;
    }
    OptionalDouble processor = results.processorRatio(mine, other);
    return verdict(Page.factor(reached.getAsDouble()), holds)
        + (processor.isPresent() ? "; " + Page.factor(processor.getAsDouble()) : "");
  }

  private String served(String dossier) {
    List<Double> taken = results.saves().getOrDefault(dossier, List.of());
    if (taken.isEmpty()) {
      return UNKNOWN;
    }
    double reached = Page.percentile(taken, 95);
    return verdict(Page.milliseconds(reached), reached <= MOST_MILLISECONDS);
  }

  private String memory(String dossier) {
    OptionalDouble most =
        Job.WORKS.stream()
            .map(work -> results.median(new Results.Row(dossier, work, LARGE)))
            .flatMap(Optional::stream)
            .mapToDouble(Measured::memory)
            .max();
    return most.isEmpty()
        ? UNKNOWN
        : verdict(mebibytes(most.getAsDouble()), most.getAsDouble() <= MOST_MEMORY);
  }

  private static String mebibytes(double memory) {
    return Math.round(memory) + " MiB";
  }

  private static String verdict(String figure, boolean holds) {
    return holds ? figure + ", holds" : "**" + figure + ", missed**";
  }
}
