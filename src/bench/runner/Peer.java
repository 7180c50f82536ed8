import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Another generator, with a site of a few templates below {@code src/bench/sites/}.
 *
 * @param name its name, and that of its templates
 * @param title with its version
 * @param dialect which front matter of the corpus it reads
 * @param evidence where its site has the evidence
 * @param layout where it writes what
 * @param build program and arguments; {@code SITE}, {@code OUT} and {@code RELATIVE} (the output as
 *     seen from the site) stand for folders
 * @param serve the same for its server; empty where none is measured
 * @param environment variables that it needs
 * @param workshop the folder of all corpora and sites
 */
record Peer(
    String name,
    String title,
    String dialect,
    String evidence,
    Layout layout,
    List<String> build,
    List<String> serve,
    Map<String, String> environment,
    Workshop workshop)
    implements Contestant {
  /**
   * Names below the output.
   *
   * @param end what follows the name of a file of evidence
   * @param dashboard the page of the sums
   * @param kept folder below the site that it keeps from one run to the next
   */
  record Layout(String end, String dashboard, String kept) {}

  @Override
  public List<Job> jobs(Shape shape) {
    Path site = workshop.site(name, shape);
    Folders.remove(site);
    Folders.copy(workshop.templates(name), site);
    Folders.copy(workshop.corpus(shape, dialect), site.resolve(evidence));
    Path out = out(shape);
    return List.of(
        new Job(
            name,
            Job.BUILD,
            shape,
            filled(build, site, out),
            site,
            environment,
            () -> {
              Folders.remove(out);
              Folders.remove(site.resolve(layout.kept()));
            },
            () -> workshop.mustHavePages(out.resolve("evidence"), layout.end(), shape)));
  }

  private static List<String> filled(List<String> command, Path site, Path out) {
    List<String> filled = new ArrayList<>();
    for (String word : command) {
      filled.add(
          word.replace("SITE", site.toString())
              .replace("RELATIVE", site.relativize(out).toString())
              .replace("OUT", out.toString())
              .replace("PORT", Integer.toString(Workshop.freePort())));
    }
    return filled;
  }

  private Path out(Shape shape) {
    return workshop.out(name, shape);
  }

  @Override
  public Totals totals(Shape shape) {
    return Totals.ofDashboard(out(shape).resolve(layout.dashboard()));
  }

  @Override
  public Optional<Server> server(Shape shape) {
    if (serve.isEmpty()) {
      return Optional.empty();
    }
    Path site = workshop.site(name, shape);
    Folders.remove(out(shape));
    return Optional.of(
        new Server(
            name,
            filled(serve, site, out(shape)),
            site,
            environment,
            Pattern.compile("(http://(?:localhost|127\\.0\\.0\\.1):\\d+/)"),
            site.resolve(evidence).resolve(shape.edited() + ".md"),
            "evidence/" + shape.edited() + layout.end()));
  }
}
