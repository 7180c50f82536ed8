package dev.dossier.bake;

import java.util.Comparator;

/**
 * Something that keeps a site from being baked.
 *
 * @param subject what has to be mended: a file of the package, a template or {@code
 *     jbake.properties}
 * @param message one sentence on what is wrong
 * @param hint one sentence on how to mend it
 */
public record BakeFault(String subject, String message, String hint)
    implements Comparable<BakeFault> {
  private static final Comparator<BakeFault> ORDER =
      Comparator.comparing(BakeFault::subject).thenComparing(BakeFault::message);

  @Override
  public int compareTo(BakeFault other) {
    return ORDER.compare(this, other);
  }
}
