package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Endorsement;
import dev.dossier.model.PromotionPackage;
import dev.dossier.report.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes into an endorsement which state of the evidence it speaks of. */
@Command(
    name = "endorse",
    description = "Stamp an endorsement with the fingerprints of what it endorses.",
    sortOptions = false,
    footer = {
      "",
      "The fingerprint is that of all the committee reads of the evidence. When that",
      "changes, the endorsement is stale until its author has read it again and has",
      "stamped it anew. Nothing else of the file is changed.",
      "",
      "Examples:",
      "  dossier endorse content/endorsements/director-payments.md",
      "  git commit -S content/endorsements/director-payments.md",
    })
final class EndorseCommand implements Callable<Integer> {

  @ParentCommand private DossierCommand dossier;

  @Parameters(paramLabel = "FILE", description = "The endorsement.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Refusal {
    Path target = dossier.surroundings().folder().resolve(file).normalize();
    try (OpenPackage open = OpenPackage.in(dossier.folder(), Optional.empty())) {
      PromotionPackage pack =
          Study.of(open, dossier.today(), Optional.empty())
              .judged()
              .map(Judged::pack)
              .orElseThrow(
                  () -> new Refusal("The package has errors. 'dossier check' shows where."));
      Endorsement endorsement = endorsement(pack, target);
      Stamp stamp = Stamp.of(endorsement, pack);
      stamp(target, endorsement, stamp);
      report(endorsement, stamp);
      return ExitCode.FINE;
    }
  }

  private Endorsement endorsement(PromotionPackage pack, Path target) throws Refusal {
    Optional<Endorsement> found =
        pack.endorsements().stream()
            .filter(e -> dossier.folder().resolve(e.head().file()).normalize().equals(target))
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    boolean draft =
        pack.drafts().stream()
            .anyMatch(d -> dossier.folder().resolve(d.file()).normalize().equals(target));
    throw new Refusal(
        dossier.shown(target)
            + (draft
                ? " is a draft. Delete its line `draft: true` first."
                : Files.exists(target)
                    ? " is no endorsement of this package, or has errors: 'dossier check' tells."
                    : " is not there."));
  }

  private void stamp(Path target, Endorsement endorsement, Stamp stamp) throws Refusal {
    if (stamp.fingerprints().equals(endorsement.fingerprints())) {
      return;
    }
    try {
      byte[] before = Files.readAllBytes(target);
      byte[] after = stamp.on(before, endorsement.head().file());
      if (!Arrays.equals(before, after)) {
        WholeFile.write(target, after);
      }
    } catch (IOException e) {
      throw new Refusal("The file can't be written: " + WriteFault.sentence(e));
    }
  }

  private void report(Endorsement endorsement, Stamp stamp) {
    dossier.print(dossier.out().text(endorsement.head().file()) + "\n");
    stamp
        .fingerprints()
        .forEach(
            (id, hash) -> {
              String old = endorsement.fingerprints().getOrDefault(id, "");
              String how =
                  old.equals(hash) ? "as before" : old.isEmpty() ? "stamped" : "stamped anew";
              String faint = dossier.out().paint(Ink.FAINT, how);
              dossier.print("  " + dossier.out().text(id) + "  " + faint + "\n");
            });
  }
}
