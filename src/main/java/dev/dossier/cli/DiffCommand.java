package dev.dossier.cli;

import dev.dossier.finding.Findings;
import dev.dossier.report.DiffJson;
import dev.dossier.report.DiffMarkdown;
import dev.dossier.report.DiffText;
import dev.dossier.review.Difference;
import dev.dossier.review.Snapshot;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what changed between two states of the package, and why the score moved. */
@Command(
    name = "diff",
    description = "Print what changed between two revisions, and why the score moved.",
    sortOptions = false,
    footer = {
      "",
      "Both are assessed for the same day. --fail-on looks at findings that are new.",
      "",
      "Examples:",
      "  dossier diff main                    what you changed since main",
      "  dossier diff HEAD~5 HEAD             what five commits changed",
      "  dossier diff main --format markdown  as a comment on a pull request",
    })
final class DiffCommand implements Callable<Integer> {
  private static final String FILES_AS_THEY_ARE = "working tree";

  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;

  @Parameters(index = "0", paramLabel = "BASE", description = "The revision to compare with.")
  private String base = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "HEAD",
      description = "The later revision (default: the files as they are).")
  private Optional<String> head = Optional.empty();

  @Option(
      names = {"-a", "--all"},
      description = "List every file and every change.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfDiffFormat.class,
      description = "How to print it: ${COMPLETION-CANDIDATES} (default: text).")
  private DiffFormat format = DiffFormat.TEXT;

  @Override
  public Integer call() throws Refusal {
    Snapshots snapshots = new Snapshots(dossier.today(), options.asOf());
    try (OpenPackage later = OpenPackage.in(dossier.folder(), head);
        OpenPackage earlier = OpenPackage.in(dossier.folder(), Optional.of(base))) {
      Snapshot after = snapshots.head(later, head.orElse(FILES_AS_THEY_ARE));
      Snapshot before = snapshots.base(earlier, base, after);
      Difference difference = snapshots.comparison().between(before, after);
      dossier.print(text(difference));
      return options.threshold().exitCode(new Findings(difference.findings().added()));
    }
  }

  private String text(Difference difference) {
    return switch (format) {
      case TEXT -> DiffText.of(difference, dossier.out(), all);
      case MARKDOWN -> DiffMarkdown.of(difference);
      case JSON -> DiffJson.of(difference);
    };
  }
}
