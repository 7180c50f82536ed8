package dev.dossier.review;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageSource;
import java.util.List;
import java.util.Optional;

/**
 * One end of a comparison.
 *
 * @param name what the user calls it
 * @param files where it was read from; readable while it is compared
 * @param source its files as they were read
 * @param valued what it is worth; absent when its case or its ladder could not be understood
 * @param findings everything wrong with it
 */
public record Snapshot(
    String name,
    PackageFiles files,
    PackageSource source,
    Optional<Valued> valued,
    Findings findings) {

  /** A package that could be understood, and what it is worth by its ladder. */
  public record Valued(
      PromotionPackage pack, Playbook playbook, Assessment assessment, FigureBook figures) {}

  /** The state before there was a package. */
  public static Snapshot nothing(String name, PackageFiles files) {
    PackageSource none =
        new PackageSource(
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
    return new Snapshot(name, files, none, Optional.empty(), new Findings(List.of()));
  }

  /** What it is worth, unless errors keep it from having a score. */
  public Optional<Valued> scored() {
    return valued.filter(v -> !findings.stopTheBuild());
  }

  /** The text of the line that a finding points at; empty when there is none. */
  public String line(Finding finding) {
    return source
        .file(finding.place().file())
        .map(file -> file.line(finding.place().line()))
        .orElse("");
  }
}
