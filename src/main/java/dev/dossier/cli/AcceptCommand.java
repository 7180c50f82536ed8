package dev.dossier.cli;

import dev.dossier.cli.Acceptance.Accepted;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Finding;
import dev.dossier.model.PromotionPackage;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes evidence of a draft, or of an opportunity that is taken on. */
@Command(
    name = "accept",
    description = "Make evidence of a draft, or of an opportunity that you take on.",
    sortOptions = false,
    footer = {
      "",
      "The file moves to content/evidence/ and keeps its title and its text, so that",
      "git follows it. It stays private until you change its line `audience:`. Links",
      "that lead to it are set right. Nothing is committed. Of a draft the line `draft:`",
      "goes, and all the rest stays. Where so little of an opportunity's text would stay",
      "that git could not follow, the file is moved first; commit, and run the command",
      "again.",
      "",
      "Examples:",
      "  dossier accept new-search-1a2b3c4d --supports critical-platform",
      "  dossier accept plan/opportunities/second-region --dry-run",
      "  dossier accept second-region",
      "  dossier accept second-region --role \"Lead\" --supports owns-direction,crisis",
    })
final class AcceptCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(
      paramLabel = "ID",
      description = "What to accept: id, file or name of a draft or an opportunity.")
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
      Optional<WaitingDraft> draft = WaitingDraft.of(dossier.folder(), judged.pack(), id);
      if (draft.isPresent()) {
        return accept(draft.get(), judged.pack());
      }
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
      dossier.remark(accepted.missing().isEmpty() ? halfway(move) : toDo(accepted));
      return ExitCode.FINE;
    }
  }

  private int accept(WaitingDraft draft, PromotionPackage pack) throws Refusal {
    List<String> lacking =
        new ArrayList<>(Drafted.of(dossier.folder(), pack).lacking(draft.file()));
    role.ifPresent(said -> lacking.remove("role"));
    String to = draft.settled() && name.isEmpty() ? draft.file() : free(draft.name());
    Accepted accepted = draft.accepted(role, supports);
    Move move = new Move(draft.file(), to, accepted.text(), Map.of());
    if (!dryRun) {
      write(move);
    }
    report(move, accepted);
    dossier.remark(
        lacking.isEmpty()
            ? "It counts in your score."
            : "It counts in your score. Still to fill in: " + String.join(", ", lacking) + ".");
    return ExitCode.FINE;
  }

  private void requireKnown(List<String> indicators) throws Refusal {
    for (String named : supports) {
      if (!indicators.contains(named)) {
        throw Refusal.unknown("indicator", named, indicators);
      }
    }
  }

  private String target(Proposal proposal) throws Refusal {
    boolean stays = proposal.settled() && name.isEmpty();
    return stays ? proposal.head().file() : free(proposal.name());
  }

  /** Where the new file goes; there is none yet. */
  private String free(String usual) throws Refusal {
    String path = FileKind.CONTENT + FileKind.EVIDENCE.folder() + name.orElse(usual) + ".md";
    Optional<Finding> fault = new FileNames().fault(path);
    if (fault.isPresent() || name.filter(each -> each.contains("/")).isPresent()) {
      throw new Refusal(path + " is no name for a file of evidence; nothing was written.");
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
