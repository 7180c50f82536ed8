import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dossier on one JDK, installed in a folder of its own with an archive that this JDK made.
 *
 * @param name its name with the JDK's first number
 * @param title its version and the JDK's
 * @param app where it is installed
 * @param java home of the JDK
 * @param workshop the folder of all corpora and sites
 */
record Dossier(String name, String title, Path app, Path java, Workshop workshop)
    implements Contestant {
  private static final String AS_OF = "--as-of=2026-06-30";

  /** What it keeps from one build to the next. */
  private static final String KEPT = ".dossier";

  static Dossier on(Path java, Workshop workshop) {
    String version = Machine.jdk(java);
    String name = "dossier-" + version.replaceFirst("\\..*", "");
    Path built = workshop.root().resolve("target");
    Path app = workshop.folder().resolve(name);
    Folders.remove(app);
    Folders.copy(built.resolve("dossier"), app);
    Path scratch = workshop.folder().resolve("rehearsal");
    Folders.remove(scratch);
    Map<String, String> environment = Map.of("JAVA_HOME", java.toString());
    Programs.output(
        workshop.root(),
        environment,
        app.resolve("lib/make-archive").toString(),
        built.resolve("rehearsal/package").toString(),
        scratch.toString());
    String first =
        Programs.output(
            workshop.root(), environment, app.resolve("bin/dossier").toString(), "--version");
    String title = first.lines().findFirst().orElseThrow().replaceFirst("^d", "D");
    return new Dossier(name, title + " on JDK " + version, app, java, workshop);
  }

  @Override
  public List<Job> jobs(Shape shape) {
    Path pack = pack("cold", shape);
    List<Job> jobs = new ArrayList<>();
    jobs.add(cold(shape, Job.BUILD, pack, out("cold", shape)));
    jobs.add(edited(shape));
    if (shape.equals(Shape.REAL)) {
      jobs.add(cold(shape, Job.IN_GIT, committed(shape), out("git", shape)));
    }
    jobs.add(job(shape, Job.CHECK, pack, List.of("check", AS_OF), () -> {}, () -> {}));
    jobs.add(job(shape, Job.SCORE, pack, List.of("score", AS_OF), () -> {}, () -> {}));
    return jobs;
  }

  private Job cold(Shape shape, String work, Path pack, Path out) {
    return job(
        shape,
        work,
        pack,
        build(out),
        () -> {
          Folders.remove(out);
          Folders.remove(pack.resolve(KEPT));
        },
        () -> workshop.mustHavePages(out.resolve("public/evidence"), ".html", shape));
  }

  private Job edited(Shape shape) {
    Path pack = pack("edited", shape);
    Path out = out("edited", shape);
    Edit edit = new Edit(evidence(pack, shape));
    Path page = out.resolve("public/evidence").resolve(shape.edited() + ".html");
    return job(shape, Job.EDITED, pack, build(out), edit::save, () -> edit.mustBeOn(page));
  }

  /** The same package as the only commit of a repository. */
  private Path committed(Shape shape) {
    Path pack = pack("git", shape);
    Map<String, String> author =
        Map.of(
            "GIT_AUTHOR_NAME", "Alex Example",
            "GIT_AUTHOR_EMAIL", "alex@example.com",
            "GIT_COMMITTER_NAME", "Alex Example",
            "GIT_COMMITTER_EMAIL", "alex@example.com");
    Programs.output(pack, author, "git", "init", "--quiet");
    Programs.output(pack, author, "git", "add", ".");
    Programs.output(pack, author, "git", "commit", "--quiet", "--message", "Write it all down");
    return pack;
  }

  private Path pack(String purpose, Shape shape) {
    Path pack = workshop.site(name + "-" + purpose, shape);
    Folders.remove(pack);
    Folders.copy(workshop.corpus(shape, "dossier"), pack);
    return pack;
  }

  private static Path evidence(Path pack, Shape shape) {
    return pack.resolve("content/evidence").resolve(shape.edited() + ".md");
  }

  private Path out(String purpose, Shape shape) {
    Path out = workshop.out(name + "-" + purpose, shape);
    Folders.remove(out);
    return out;
  }

  private static List<String> build(Path out) {
    return List.of("build", AS_OF, "--audience=public", "--out=" + out);
  }

  private Job job(
      Shape shape,
      String work,
      Path pack,
      List<String> arguments,
      Runnable before,
      Runnable after) {
    return new Job(name, work, shape, command(arguments), pack, environment(), before, after);
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program()));
    command.addAll(arguments);
    return command;
  }

  private String program() {
    return app.resolve("bin/dossier").toString();
  }

  private Map<String, String> environment() {
    return Map.of("JAVA_HOME", java.toString());
  }

  /** The public site tells no exact figure, so the private one is built for this. */
  @Override
  public Totals totals(Shape shape) {
    Path pack = workshop.site(name + "-cold", shape);
    Path out = workshop.out(name + "-private", shape);
    Programs.output(
        pack, environment(), program(), "build", AS_OF, "--audience=private", "--out=" + out);
    String score =
        Programs.output(pack, environment(), program(), "score", AS_OF, "--all", "--format=json");
    return Totals.ofDossier(out.resolve("private/evidence"), score);
  }

  @Override
  public Optional<Server> server(Shape shape) {
    Path pack = pack("served", shape);
    String commands = Programs.output(pack, environment(), program(), "--help");
    if (!Pattern.compile("(?m)^ +serve ").matcher(commands).find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Server(
            name,
            command(List.of("serve", AS_OF)),
            pack,
            environment(),
            Pattern.compile("(http://(?:localhost|127\\.0\\.0\\.1):\\d+/\\S*)"),
            evidence(pack, shape),
            "evidence/" + shape.edited() + ".html"));
  }
}
