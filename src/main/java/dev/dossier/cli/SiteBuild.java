package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeFault;
import dev.dossier.bake.BakeResult;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Audience;
import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.Stage;
import dev.dossier.render.Templates;
import dev.dossier.source.PackageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bakes the sites of a package beside each other, and publishes them when all are complete. */
final class SiteBuild {
  private final Ingredients ingredients;
  private final Progress progress;

  SiteBuild(PackageFiles files, Study study, Judged judged, Progress progress) {
    this(files, Templates.with(files), study, judged, progress);
  }

  /** A build with templates that other builds use as well. */
  SiteBuild(
      PackageFiles files, Templates templates, Study study, Judged judged, Progress progress) {
    this.ingredients = new Ingredients(files, templates, study, judged);
    this.progress = progress;
  }

  /** A site that was published. */
  record Built(Audience audience, Path folder, int files) {}

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
        built.add(new Built(audience, site.path(), result.files().size()));
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
    Ingredients.Site site = ingredients.of(audience, settings);
    return new Bakery().bake(site.input(), site.templates(), stage);
  }

  /** What {@code jbake.properties} says. */
  JBakeSettings settings() throws BakeException, IOException {
    return ingredients.settings();
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
