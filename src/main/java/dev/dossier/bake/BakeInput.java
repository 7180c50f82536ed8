package dev.dossier.bake;

import java.util.List;
import java.util.Map;

/**
 * All that a site is made of. What its audience may not see is not in here.
 *
 * @param settings what {@code jbake.properties} says
 * @param shared variables of every template
 * @param pages ordinary pages and posts, in any order
 * @param packagePages the package's own pages
 * @param assets style sheets, images and whatever else is copied
 */
public record BakeInput(
    JBakeSettings settings,
    Map<String, ?> shared,
    List<JBakePage> pages,
    List<PackagePage> packagePages,
    List<AssetFile> assets) {
  public BakeInput {
    shared = Map.copyOf(shared);
    pages = List.copyOf(pages);
    packagePages = List.copyOf(packagePages);
    assets = List.copyOf(assets);
  }
}
