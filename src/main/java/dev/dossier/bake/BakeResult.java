package dev.dossier.bake;

import dev.dossier.publish.SitePath;
import java.util.List;

/**
 * What a bake has written.
 *
 * @param files every file of the site, in order
 * @param leftOut sources of ordinary pages that are on no page because they are drafts or not yet
 *     due
 */
public record BakeResult(List<SitePath> files, List<String> leftOut) {
  public BakeResult {
    files = files.stream().sorted().toList();
    leftOut = leftOut.stream().sorted().toList();
  }
}
