package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.PackageSource;
import java.util.List;
import java.util.Optional;

/**
 * A package as far as it could be understood.
 *
 * @param pack the package; absent when its case could not be understood, of which findings tell
 * @param playbook the ladder; absent when it could not be found or understood
 * @param findings everything wrong with the files up to here, in the order of places, with what the
 *     files set aside marked as such
 * @param contents what could be understood, also where the case is missing
 * @param source the files themselves, to show lines of
 */
public record Understood(
    Optional<PromotionPackage> pack,
    Optional<Playbook> playbook,
    List<Finding> findings,
    Contents contents,
    PackageSource source) {
  public Understood {
    findings = findings.stream().distinct().sorted().toList();
  }
}
