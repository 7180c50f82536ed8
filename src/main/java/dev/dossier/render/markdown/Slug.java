package dev.dossier.render.markdown;

import java.util.Locale;

/** Fragments made from headings. */
public final class Slug {
  private Slug() {}

  /** The fragment for a heading: letters and digits in lower case, the rest as hyphens. */
  public static String of(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
