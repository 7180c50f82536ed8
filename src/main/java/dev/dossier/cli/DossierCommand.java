package dev.dossier.cli;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.report.FindingsText;
import dev.dossier.report.RunSummary;
import dev.dossier.report.Terminal;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name on its own: holds what all commands share, and asks for one of them. */
@Command(
    name = "dossier",
    versionProvider = Version.class,
    description = "Promotion packages as code: evidence in git, a score, three sites.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  dossier init my-case            a new package",
      "  dossier check                   what a reader would stumble over",
      "  dossier score                   the score and why it is so",
      "  dossier plan                    what is due, and what is at risk",
      "  dossier build                   the sites, below site/",
      "  dossier new evidence \"A title\"  a file to fill in",
      "  dossier -C my-package check     for a package that is somewhere else",
      "",
      "Exit codes: 0 fine, 1 findings, 2 wrong use or no package, 3 a fault of the program.",
    })
final class DossierCommand implements Callable<Integer> {

  /** How many files a remark names. */
  private static final int NAMED = 3;

  /** See https://reproducible-builds.org/specs/source-date-epoch/. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private final Surroundings surroundings;
  private final Screen screen;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The package's folder (default: the one you stand in).")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Choice.OfColor.class,
      scope = ScopeType.INHERIT,
      description = "Colour the text: ${COMPLETION-CANDIDATES} (default: auto).")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print results alone: no progress, no summary, no remarks.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  DossierCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.screen = Screen.of(surroundings.environment());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(surroundings.err());
    return ExitCode.WRONG_USE;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The package's folder; as with git, a second {@code -C} starts where the first one leads. */
  Path folder() {
    Path folder = surroundings.folder();
    for (Path next : folders) {
      folder = folder.resolve(next);
    }
    return folder.normalize();
  }

  /**
   * Today where the user is, or the day that {@code SOURCE_DATE_EPOCH} says, so that whoever
   * repeats a command can make it the same day.
   */
  LocalDate today() throws Refusal {
    String epoch = surroundings.environment().getOrDefault(EPOCH, "");
    if (epoch.isEmpty()) {
      return LocalDate.now(surroundings.clock());
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch)).atZone(ZoneOffset.UTC).toLocalDate();
    } catch (NumberFormatException | DateTimeException no) {
      throw new Refusal(EPOCH + " is '" + epoch + "', which is no number of seconds since 1970.");
    }
  }

  /** This moment, for measuring how long something took. */
  Instant now() {
    return surroundings.clock().instant();
  }

  /**
   * The package in the state that the options mean, open to be read.
   *
   * @throws Refusal when there is no such revision of it
   */
  OpenPackage open(RevisionOption state) throws Refusal {
    return OpenPackage.in(folder(), state.revision());
  }

  /**
   * The package, studied.
   *
   * @throws Refusal when it is no package
   */
  Study study(StudyOptions options, RevisionOption state) throws Refusal {
    try (OpenPackage open = open(state)) {
      return Study.of(open, today(), options.asOf());
    }
  }

  /**
   * The package's folder as its repository knows it, with a slash at its end; empty at the top, and
   * where there is no repository.
   */
  String folderInRepository() {
    for (Path top = folder(); top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        String path = top.relativize(folder()).toString().replace(File.separatorChar, '/');
        return path.isEmpty() ? "" : path + "/";
      }
    }
    return "";
  }

  boolean quiet() {
    return quiet;
  }

  /** What a text for standard output may use. */
  Terminal out() {
    return screen.out(color);
  }

  /** What a text for standard error may use. */
  Terminal err() {
    return screen.err(color);
  }

  /** Whether somebody watches standard error and wants to see progress. */
  boolean watched() {
    return screen.errIsTerminal() && !quiet;
  }

  /** Whether somebody is there to be asked. */
  boolean answers() {
    return screen.errIsTerminal();
  }

  /** Prints a result, with or without a line end of its own. */
  void print(String result) {
    surroundings.out().print(result);
  }

  /** A file's path as it leads there from where the user stands. */
  String shown(Path file) {
    Path here = surroundings.folder();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }

  /** Standard error, after all results so far: on a terminal the two are read as one text. */
  PrintWriter messages() {
    surroundings.out().flush();
    return surroundings.err();
  }

  /**
   * Says that findings are in the way of a result.
   *
   * @param nothing what there is not, such as "No score"
   * @return the exit code
   */
  int refuse(String nothing, Findings findings) {
    complain(
        nothing
            + ": the package has "
            + RunSummary.counts(findings)
            + ". 'dossier check' shows where.");
    return ExitCode.FINDINGS;
  }

  /** Says on standard error, in one sentence, what went wrong. */
  void complain(String sentence) {
    messages().println("dossier: " + err().text(sentence));
  }

  /** Remarks which files are drafts, so that nobody wonders why one of them counts for nothing. */
  void remarkDrafts(Study study) {
    List<String> drafts = study.drafts();
    if (!drafts.isEmpty()) {
      String named = String.join(", ", drafts.subList(0, Math.min(NAMED, drafts.size())));
      String more = drafts.size() > NAMED ? " and " + (drafts.size() - NAMED) + " more" : "";
      remark("Drafts, in no score and on no site: " + err().text(named) + more);
    }
  }

  /** Says what was found beside a result. */
  void message(List<Finding> found, Study study) {
    if (!found.isEmpty()) {
      messages().print(FindingsText.of(new Findings(found), study::line, err()));
    }
  }

  /** Prints a remark on standard error, unless none are wanted. */
  void remark(String line) {
    if (!quiet) {
      messages().println(line);
    }
  }
}
