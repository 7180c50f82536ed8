package dev.dossier.playbook.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A weak spot that a package itself can show: a playbook names them, the rules find them. */
public enum Signal {
  SUSTAINED_GAP,
  COVERAGE_BELOW_WITHHOLDING,
  ONE_LEG,
  NO_ENDORSEMENT,
  LARGE_FIGURE_ONE_SOURCE,
  WE_WITHOUT_I,
  INDICATOR_WITHOUT_EVIDENCE,
  STALE_ENDORSEMENT,
  ENDORSER_TOO_CLOSE,
  /** Nobody outside has heard of the work: a figure shows it, and no line of any file. */
  NO_EXTERNAL_EVIDENCE;

  /** The word that playbooks use for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it shows at lines of files, which a question can be about. */
  public boolean hasPlaces() {
    return this != NO_EXTERNAL_EVIDENCE;
  }

  public static Optional<Signal> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  public static List<Signal> all() {
    return List.of(values());
  }
}
