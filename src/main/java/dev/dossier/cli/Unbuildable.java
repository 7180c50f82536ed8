package dev.dossier.cli;

import java.util.List;

/** Something in the package other than its content keeps its sites from being built. */
final class Unbuildable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  Unbuildable(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** What is in the way, each in one line. */
  List<String> faults() {
    return faults;
  }
}
