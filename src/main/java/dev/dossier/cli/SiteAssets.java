package dev.dossier.cli;

import dev.dossier.bake.AssetFile;
import dev.dossier.bake.PortfolioFiles;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.render.ThemeAssets;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageSource;
import dev.dossier.source.SameBytes;
import dev.dossier.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that go to a site as they are: the theme's, those that a portfolio is shown by, the
 * package's own in their place, and the attachments that the audience may see.
 */
record SiteAssets(PackageFiles files, PackageSource source) {
  private static final String FOLDER = "assets/";

  List<AssetFile> of(AudienceView view) {
    Map<String, AssetFile> assets = new TreeMap<>();
    for (String path : ThemeAssets.paths()) {
      assets.put(path, new AssetFile(path, "the theme", () -> ThemeAssets.open(path)));
    }
    for (AssetFile file : PortfolioFiles.of(view)) {
      assets.put(file.path(), file);
    }
    for (SourceFile file : source.assets()) {
      String path = file.path().substring(FOLDER.length());
      assets.put(path, fromPackage(file, path));
    }
    Map<String, SourceFile> attachments =
        source.attachments().stream()
            .collect(Collectors.toMap(SourceFile::path, file -> file, (file, twin) -> file));
    for (AttachmentView attachment : view.attachments()) {
      SourceFile file = Objects.requireNonNull(attachments.get(attachment.file()));
      assets.put(attachment.path(), fromPackage(file, attachment.path()));
    }
    return List.copyOf(assets.values());
  }

  private AssetFile fromPackage(SourceFile file, String path) {
    return new AssetFile(path, file.path(), () -> SameBytes.of(files, file));
  }
}
