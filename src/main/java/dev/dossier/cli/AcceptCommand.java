package dev.dossier.cli;

import dev.dossier.cli.Acceptance.Accepted;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Finding;
import dev.dossier.playbook.Indicator;
import dev.dossier.report.Ink;
import dev.dossier.source.FileNames;
import dev.dossier.source.SourceFile;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes evidence of an opportunity that is taken on: the same file, moved and rewritten. */
@Command(
    name = "accept",
    description = "Make evidence of an opportunity that you take on, history included.",
    sortOptions = false,
    footer = {
      "",
      "The file moves to content/evidence/ and keeps its title and its text, so that",
      "git follows it. It stays private until you change its line `audience:`. Links",
      "that lead to it are set right. Nothing is committed. Where so little of the",
      "text would stay that git could not follow, the file is moved first; commit, and",
      "run the command again.",
      "",
      "Examples:",
      "  dossier accept plan/opportunities/second-region --dry-run",
      "  dossier accept second-region",
      "  dossier accept second-region --role \"Lead\" --supports owns-direction,crisis",
    })
final class AcceptCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(paramLabel = "ID", description = "What to accept: an opportunity's id, file or name.")
  private String id = "";

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Name of the new file, without extension (default: that of the old one).")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "TEXT",
      description = "What you yourself are in this work.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--supports",
      paramLabel = "INDICATOR",
      split = ",",
      description = "Indicators that it speaks for, joined by commas.")
  private List<String> supports = List.of();

  @Option(
      names = {"-n", "--dry-run"},
      description = "Write nothing; print what would be done, and the new file.")
  private boolean dryRun;

  @Override
  public Integer call() throws Refusal {
    try (OpenPackage open = OpenPackage.in(dossier.folder(), Optional.empty())) {
      Study study = Study.of(open, dossier.today(), Optional.empty());
      Judged judged =
          study
              .judged()
              .orElseThrow(
                  () -> new Refusal("The package has errors. 'dossier check' shows where."));
      requireKnown(judged.playbook().indicators().stream().map(Indicator::id).toList());
      List<String> pages = study.source().pages().stream().map(SourceFile::path).toList();
      Proposal proposal = Proposal.of(dossier.folder(), judged.pack(), pages, id);
      String to = target(proposal);
      Acceptance acceptance = new Acceptance(dossier.today(), role, supports);
      Accepted accepted = proposal.accepted(acceptance, to, open.origin().isPresent());
      Move move = proposal.move(accepted, to);
      if (!dryRun) {
        write(move);
      }
      report(move, accepted);
      return ExitCode.FINE;
    }
  }

  private void requireKnown(List<String> indicators) throws Refusal {
    for (String named : supports) {
      if (!indicators.contains(named)) {
        throw Refusal.unknown("indicator", named, indicators);
      }
    }
  }

  private String target(Proposal proposal) throws Refusal {
    String path =
        FileKind.CONTENT + FileKind.EVIDENCE.folder() + name.orElse(proposal.name()) + ".md";
    Optional<Finding> fault = new FileNames().fault(path);
    if (fault.isPresent() || name.filter(each -> each.contains("/")).isPresent()) {
      throw new Refusal(path + " is no name for a file of evidence; nothing was written.");
    }
    if (proposal.settled() && name.isEmpty()) {
      return proposal.head().file();
    }
    if (Files.exists(dossier.folder().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(path + " is there already; choose another name with --as.");
    }
    return path;
  }

  private void write(Move move) throws Refusal {
    try {
      move.in(dossier.folder());
    } catch (IOException e) {
      throw new Refusal("The files can't be written: " + WriteFault.sentence(e));
    }
  }

  private void report(Move move, Accepted accepted) {
    String would = dryRun ? "would be " : "";
    line(Ink.STRONG, move.to(), would + (move.stays() ? "rewritten" : "made"));
    if (!move.stays()) {
      line(Ink.STRONG, move.from(), would + "removed");
    }
    move.others().keySet().forEach(file -> line(Ink.STRONG, file, "links " + would + "set right"));
    accepted.leftOut().forEach(each -> line(Ink.FAINT, "  - " + each, ""));
    accepted.added().forEach(each -> line(Ink.FAINT, "  + " + each, ""));
    if (dryRun) {
      dossier.print("\n" + move.text());
    }
    dossier.remark(accepted.missing().isEmpty() ? halfway(move) : toDo(accepted));
  }

  private static String toDo(Accepted accepted) {
    return "Still to fill in: "
        + String.join(", ", accepted.missing())
        + ".\nIt is private until you change its line `audience:`, and counts in your own score.";
  }

  private String halfway(Move move) {
    List<String> again = new ArrayList<>(List.of("dossier accept", move.to()));
    role.ifPresent(text -> again.add("--role \"" + text + "\""));
    if (!supports.isEmpty()) {
      again.add("--supports " + String.join(",", supports));
    }
    String moved = dryRun ? "It would move and be" : "It has moved and is";
    return moved
        + " an opportunity still: so little of its text would stay that git\n"
        + "would lose its history. Commit this step, then run\n  "
        + String.join(" ", again);
  }

  private void line(Ink ink, String text, String remark) {
    String end = remark.isEmpty() ? "" : "  " + remark;
    dossier.print(dossier.out().paint(ink, dossier.out().text(text)) + end + "\n");
  }
}
