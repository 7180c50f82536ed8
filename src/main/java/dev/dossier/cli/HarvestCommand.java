package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.harvest.Achievement;
import dev.dossier.harvest.Contribution;
import dev.dossier.harvest.Harvest;
import dev.dossier.harvest.History;
import dev.dossier.harvest.HistoryReader;
import dev.dossier.harvest.Identity;
import dev.dossier.report.HarvestText;
import dev.dossier.source.git.ChangeLog;
import dev.dossier.source.git.NoRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes drafts of evidence from the histories of repositories. */
@Command(
    name = "harvest",
    description = "Make drafts of evidence from what you did in git.",
    sortOptions = false,
    footer = {
      "",
      "Drafts go into drafts/, which no build reads: they are on no site and in no",
      "score until 'dossier accept' takes one. Run it again, and only what is new is",
      "offered. Nothing is sent anywhere, and the repositories are only read.",
      "",
      "Examples:",
      "  dossier harvest --repo ../payments --author alex@example.com --dry-run",
      "  dossier harvest --repo ../payments ../search --author \"Alex Example\"",
      "  dossier drafts                  what they lack",
    })
final class HarvestCommand implements Callable<Integer> {
  @ParentCommand private DossierCommand dossier;

  @Option(
      names = "--repo",
      paramLabel = "DIR",
      arity = "1..*",
      required = true,
      description = "Repositories to read: clones, bare ones too.")
  private List<Path> repositories = new ArrayList<>();

  @Option(
      names = "--author",
      paramLabel = "WHO",
      required = true,
      description =
          "Your name or e-mail address, as commits or .mailmap have it; once for each that you"
              + " use.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Leave out commits that were written before this day.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "How many commits make an achievement (default: 3).")
  private int least = 3;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Write nothing; print what would be offered.")
  private boolean dryRun;

  @Option(
      names = {"-a", "--all"},
      description = "List all drafts, and each commit that is in none.")
  private boolean all;

  @Override
  public Integer call() throws Refusal {
    Path folder = dossier.folder();
    Judged judged = judged();
    OfferedCommits offered = offered(folder, judged);
    List<History> histories = histories();
    Harvest harvest =
        Harvest.of(histories, new Harvest.Wish(since, Math.max(1, least), offered::has));
    if (harvest.attributed() == 0) {
      throw NobodyFound.among(histories, authors);
    }
    int written = dryRun ? 0 : write(folder, judged, harvest, offered);
    dossier.print(HarvestText.of(harvest, dossier.out(), all));
    remark(written);
    return ExitCode.FINE;
  }

  private Judged judged() throws Refusal {
    try (OpenPackage open = OpenPackage.in(dossier.folder(), Optional.empty())) {
      return Study.of(open, dossier.today(), Optional.empty())
          .judged()
          .orElseThrow(() -> new Refusal("The package has errors. 'dossier check' shows where."));
    }
  }

  private static OfferedCommits offered(Path folder, Judged judged) throws Refusal {
    try {
      return OfferedCommits.in(folder, judged.pack().evidence());
    } catch (IOException e) {
      throw new Refusal(OfferedCommits.FILE + " can't be read: " + WriteFault.sentence(e));
    }
  }

  private List<History> histories() throws Refusal {
    Identity identity = Identity.of(authors);
    List<History> histories = new ArrayList<>();
    try (Progress progress = Progress.begin(dossier.messages(), dossier.watched())) {
      for (Map.Entry<String, Path> each : named().entrySet()) {
        progress.step("Reading the history of " + each.getKey());
        try (ChangeLog log = ChangeLog.in(each.getValue())) {
          histories.add(HistoryReader.read(each.getKey(), identity, log));
        } catch (NoRevision none) {
          throw new Refusal(dossier.shown(each.getValue()) + ": " + none.getMessage());
        }
      }
    }
    return histories;
  }

  /**
   * The repositories by their folders' names; of two that are named alike the later gets a number.
   */
  private Map<String, Path> named() throws Refusal {
    Map<String, Path> named = new LinkedHashMap<>();
    for (Path repository : repositories) {
      Path path = dossier.surroundings().folder().resolve(repository).toAbsolutePath().normalize();
      if (!Files.isDirectory(path)) {
        throw new Refusal(repository + " is no folder, and so no repository.");
      }
      boolean inside = path.endsWith(".git") && path.getParent() != null;
      String name = String.valueOf((inside ? path.getParent() : path).getFileName());
      String plain = name.replaceFirst("(?<=.)\\.git$", "").replaceAll("[#!@\\s]+", "-");
      String free = plain;
      for (int i = 2; named.containsKey(free); i++) {
        free = plain + "-" + i;
      }
      named.put(free, path);
    }
    return named;
  }

  /** Writes what is not there yet; the list of what was offered comes last. */
  private int write(Path folder, Judged judged, Harvest harvest, OfferedCommits offered)
      throws Refusal {
    Map<String, List<Contribution>> drafts = new TreeMap<>();
    int written = 0;
    try {
      DraftForm form = new DraftForm(judged.playbook());
      for (Achievement each : harvest.achievements()) {
        String name = DraftName.of(each);
        Path file = folder.resolve(DraftFiles.FOLDER).resolve(name + ".md");
        if (!Files.exists(file)) {
          FormWriter.write(file, form.text(each));
          written++;
        }
        drafts.put(name, each.contributions());
      }
      if (!drafts.isEmpty()) {
        new SchemaFolder(folder).provide("evidence");
        offered.with(drafts).write(folder);
      }
      return written;
    } catch (IOException e) {
      throw new Refusal("The drafts can't be written: " + WriteFault.sentence(e));
    }
  }

  private void remark(int written) {
    if (dryRun) {
      dossier.remark("\nNothing was written.");
    } else if (written > 0) {
      dossier.remark(
          "\nWritten below "
              + DraftFiles.FOLDER
              + "/: on no site and in no score. 'dossier drafts' says what each lacks.");
    }
  }
}
