package dev.dossier.cli;

import dev.dossier.bake.AssetFile;
import dev.dossier.bake.AudienceSite;
import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeInput;
import dev.dossier.bake.BakeResult;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.bake.TemplateRenderer;
import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.project.Projection;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.Stage;
import dev.dossier.render.SiteTemplates;
import dev.dossier.render.Templates;
import dev.dossier.render.ThemeAssets;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the sites of a studied package; everything that knows JBake is reached from here. */
final class SiteBuild {
  private static final String SETTINGS = "jbake.properties";

  /** As with JBake, what stands in this folder comes to the root of the site. */
  private static final String THEME = "assets/";

  private final Path folder;
  private final PackageFiles files;
  private final Study study;
  private final Judged judged;
  private final Projection projection;

  SiteBuild(Path folder, Study study, Judged judged) {
    this.folder = folder;
    this.files = new FolderFiles(folder);
    this.study = study;
    this.judged = judged;
    this.projection =
        new Projection(
            judged.pack(), judged.playbook(), judged.assessment().asOf(), study.understood());
  }

  /** What one audience's site is made of. */
  BakeInput input(AudienceView view) throws BakeException, IOException {
    return AudienceSite.of(view, settings(), judged.assessment().asOf(), assets(view));
  }

  /** The theme, for one audience's site. */
  TemplateRenderer theme(AudienceView view) {
    return TemplateRenderer.of(
        new SiteTemplates(Templates.with(folder.resolve("templates")), view));
  }

  AudienceView view(Audience audience) {
    return projection.of(audience);
  }

  /**
   * Builds one site and puts it in the place of the last one.
   *
   * @param target the site's folder
   * @throws BakeException if something in the package or its templates is in the way; the last site
   *     is then still there
   * @throws IOException if a file can't be read or written; likewise
   */
  BakeResult build(Audience audience, Path target) throws BakeException, IOException {
    AudienceView view = view(audience);
    try (Stage stage = SiteFolder.at(target).openStage()) {
      BakeResult result = new Bakery().bake(input(view), theme(view), stage);
      stage.publish();
      return result;
    }
  }

  private JBakeSettings settings() throws BakeException, IOException {
    if (files.entry(SETTINGS).filter(e -> e.kind() == PackageFiles.Kind.FILE).isEmpty()) {
      return JBakeSettings.standard();
    }
    try (InputStream in = files.open(SETTINGS)) {
      return JBakeSettings.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private List<AssetFile> assets(AudienceView view) {
    Map<String, AssetFile> assets = new TreeMap<>();
    for (String path : ThemeAssets.paths()) {
      String place = path.substring(THEME.length());
      assets.put(place, new AssetFile(place, "the theme's " + path, () -> ThemeAssets.open(path)));
    }
    for (SourceFile own : study.source().assets()) {
      String place = own.path().substring(THEME.length());
      assets.put(place, fromPackage(own.path(), place));
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
