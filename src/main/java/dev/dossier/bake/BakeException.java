package dev.dossier.bake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A site can't be baked; all that was found is told, not the first alone. */
public final class BakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<BakeFault> faults;

  public BakeException(Collection<BakeFault> faults) {
    super(
        faults.stream()
            .sorted()
            .map(f -> f.subject() + ": " + f.message())
            .collect(Collectors.joining("\n")));
    this.faults = faults.stream().distinct().sorted().toList();
  }

  /** The faults, by subject; never empty. */
  public List<BakeFault> faults() {
    return faults;
  }
}
