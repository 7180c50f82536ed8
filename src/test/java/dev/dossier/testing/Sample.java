package dev.dossier.testing;

import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;

/** A package with the ladder and the day it is assessed by. */
public record Sample(PromotionPackage pack, Playbook playbook, LocalDate asOf) {
  public Sample with(PromotionPackage other) {
    return new Sample(other, playbook, asOf);
  }

  public Sample with(Playbook other) {
    return new Sample(pack, other, asOf);
  }

  /** Short, so that a failed law shows what it failed for and not every field of every file. */
  @Override
  public String toString() {
    return pack.evidence().size()
        + " files, "
        + pack.endorsements().size()
        + " endorsements, waived "
        + pack.promotion().waived()
        + " as of "
        + asOf
        + "\nladder: "
        + playbook.criteria()
        + playbook.scoring()
        + "\nevidence: "
        + pack.evidence();
  }
}
