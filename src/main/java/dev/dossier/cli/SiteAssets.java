package dev.dossier.cli;

import dev.dossier.bake.AssetFile;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.render.ThemeAssets;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that go to a site as they are: the theme's, the package's own in their place, and the
 * attachments that the audience may see.
 */
record SiteAssets(PackageFiles files, List<SourceFile> own) {
  private static final String FOLDER = "assets/";

  List<AssetFile> of(AudienceView view) {
    Map<String, AssetFile> assets = new TreeMap<>();
    for (String path : ThemeAssets.paths()) {
      assets.put(path, new AssetFile(path, "the theme", () -> ThemeAssets.open(path)));
    }
    for (SourceFile file : own) {
      String path = file.path().substring(FOLDER.length());
      assets.put(path, fromPackage(file.path(), path));
    }
    for (AttachmentView attachment : view.attachments()) {
      assets.put(attachment.path(), fromPackage(attachment.file(), attachment.path()));
    }
    return List.copyOf(assets.values());
  }

  private AssetFile fromPackage(String file, String path) {
    return new AssetFile(path, file, () -> files.open(file));
  }
}
