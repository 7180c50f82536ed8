package dev.dossier.cli;

import dev.dossier.bake.AudienceSite;
import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeFault;
import dev.dossier.bake.BakeResult;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.bake.TemplateRenderer;
import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.Projection;
import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.Stage;
import dev.dossier.render.SiteTemplates;
import dev.dossier.render.Templates;
import dev.dossier.source.PackageFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Bakes the sites of a package beside each other, and publishes them when all are complete.
 *
 * <p>The only class of this room that knows the bake: other commands never load it.
 */
final class SiteBuild {
  private static final String SETTINGS = "jbake.properties";
  private static final String CONTENT = "content/";

  private final PackageFiles files;
  private final Templates templates;
  private final Study study;
  private final Judged judged;
  private final Progress progress;

  SiteBuild(PackageFiles files, Study study, Judged judged, Progress progress) {
    this(files, Templates.with(files), study, judged, progress);
  }

  /** A build with templates that other builds use as well. */
  SiteBuild(
      PackageFiles files, Templates templates, Study study, Judged judged, Progress progress) {
    this.files = files;
    this.templates = templates;
    this.study = study;
    this.judged = judged;
    this.progress = progress;
  }

  /** A site that was published. */
  record Built(Audience audience, Path folder, int files, List<String> leftOut) {}

  /**
   * Writes one site for each audience, below a folder.
   *
   * @throws Unbuildable when templates, settings or names of the package are in the way
   * @throws Refusal when a site can't be written where it should
   */
  List<Built> into(Path out, List<Audience> audiences) throws Unbuildable, Refusal {
    List<Stage> stages = new ArrayList<>();
    try {
      List<Built> built = new ArrayList<>();
      JBakeSettings settings = settings();
      for (Audience audience : audiences) {
        progress.step("Baking the " + audience.word() + " site");
        SiteFolder site = SiteFolder.at(out.resolve(audience.word()));
        Stage stage = site.openStage();
        stages.add(stage);
        BakeResult result = bake(audience, settings, stage);
        built.add(new Built(audience, site.path(), result.files().size(), result.leftOut()));
      }
      for (Stage stage : stages) {
        stage.publish();
      }
      return built;
    } catch (BakeException faults) {
      throw new Unbuildable(faults.faults().stream().map(SiteBuild::line).toList());
    } catch (IOException e) {
      throw new Refusal("The sites can't be written: " + WriteFault.sentence(e));
    } finally {
      closeAll(stages);
    }
  }

  /** Writes the site of one audience. */
  BakeResult bake(Audience audience, JBakeSettings settings, SiteFiles stage)
      throws BakeException, IOException {
    LocalDate asOf = judged.day(audience);
    Projection projection =
        new Projection(
            judged.pack(),
            judged.playbook(),
            asOf,
            study.readingFindings(),
            leftBehind(),
            settings::pathOf);
    AudienceView view = projection.of(audience);
    SiteTemplates theme = new SiteTemplates(templates, view);
    SiteAssets assets = new SiteAssets(files, study.source().assets());
    return new Bakery()
        .bake(
            AudienceSite.of(view, settings, asOf, assets.of(view)),
            TemplateRenderer.of(theme),
            stage);
  }

  private List<String> leftBehind() {
    return study.source().ignored().stream().filter(file -> file.startsWith(CONTENT)).toList();
  }

  /** What {@code jbake.properties} says. */
  JBakeSettings settings() throws BakeException, IOException {
    if (files.entry(SETTINGS).filter(e -> e.kind() == PackageFiles.Kind.FILE).isEmpty()) {
      return JBakeSettings.standard();
    }
    try (InputStream text = files.open(SETTINGS)) {
      return JBakeSettings.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String line(BakeFault fault) {
    String stop = fault.message().endsWith(".") ? " " : ". ";
    return fault.subject() + ": " + fault.message() + stop + fault.hint();
  }

  private static void closeAll(List<Stage> stages) throws Refusal {
    for (Stage stage : stages) {
      try {
        stage.close();
      } catch (IOException e) {
        throw new Refusal("What is left of a build can't be removed: " + WriteFault.sentence(e));
      }
    }
  }
}
