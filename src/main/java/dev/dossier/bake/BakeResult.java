package dev.dossier.bake;

import dev.dossier.publish.SitePath;
import java.util.List;

/**
 * What a bake has written.
 *
 * @param files every file of the site, in order
 */
public record BakeResult(List<SitePath> files) {
  public BakeResult {
    files = files.stream().sorted().toList();
  }
}
