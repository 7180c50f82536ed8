package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeFault;
import dev.dossier.bake.BakeResult;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.cli.OpenPackage.Commits;
import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.publish.Manifest;
import dev.dossier.publish.SiteBusyException;
import dev.dossier.publish.SiteDigests;
import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SiteFolder;
import dev.dossier.publish.Stage;
import dev.dossier.render.Templates;
import dev.dossier.source.ChangedWhileRead;
import dev.dossier.source.PackageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bakes the sites of a package beside each other, and publishes them when all are complete. */
final class SiteBuild {
  private final Ingredients ingredients;
  private final Progress progress;
  private final boolean onPaper;
  private Optional<PageBudget> budget = Optional.empty();

  /**
   * A build of an open package.
   *
   * @param cached whether it may use, and keep, what was found out before
   */
  SiteBuild(OpenPackage open, Study study, Judged judged, Progress progress, boolean cached) {
    this(
        new Ingredients(
            open.files(),
            Templates.with(open.files()),
            study,
            judged,
            open.commits(),
            GitPast.of(open, judged, cached)),
        progress,
        true);
  }

  /** A build with templates that other builds use as well, of files that are of no commit. */
  SiteBuild(
      PackageFiles files, Templates templates, Study study, Judged judged, Progress progress) {
    this(
        new Ingredients(files, templates, study, judged, Commits.NONE, Past.NONE), progress, false);
  }

  private SiteBuild(Ingredients ingredients, Progress progress, boolean onPaper) {
    this.ingredients = ingredients;
    this.progress = progress;
    this.onPaper = onPaper;
  }

  /** A site that was published. */
  record Built(Audience audience, Path folder, int files) {}

  /**
   * Writes one site for each audience, below a folder.
   *
   * @throws Busy when another build is at work on one of them
   * @throws Unbuildable when templates, settings or names of the package are in the way
   * @throws Refusal when a site can't be written where it should
   */
  List<Built> into(Path out, List<Audience> audiences) throws Busy, Unbuildable, Refusal {
    List<Stage> stages = new ArrayList<>();
    try {
      List<Built> built = new ArrayList<>();
      JBakeSettings settings = settings();
      for (Map.Entry<Audience, Stage> site : open(out, audiences, stages).entrySet()) {
        Audience audience = site.getKey();
        Stage stage = site.getValue();
        progress.step("Baking the " + audience.word() + " site");
        Ingredients.Site ready = ingredients.of(audience, settings);
        if (audience == Audience.COMMITTEE) {
          layOut(ready.view(), settings);
        }
        BakeResult result = bake(ready, stage);
        stage.complete(ingredients.provenance(audience));
        built.add(new Built(audience, stage.site().path(), result.files().size()));
      }
      for (Stage stage : stages) {
        stage.publish();
      }
      return built;
    } catch (SiteBusyException busy) {
      throw new Busy(busy.site(), busy.owner());
    } catch (BakeException faults) {
      throw unbuildable(faults);
    } catch (ChangedWhileRead unsteady) {
      throw new Refusal(unsteady.getMessage() + "; build again. The last sites stay.");
    } catch (IOException e) {
      throw new Refusal("The sites can't be written: " + WriteFault.sentence(e));
    } finally {
      closeAll(stages);
    }
  }

  /** All stages before the first page, so that nothing is baked in vain. */
  private static Map<Audience, Stage> open(Path out, List<Audience> audiences, List<Stage> opened)
      throws IOException {
    Map<Audience, Stage> stages = new TreeMap<>();
    for (Audience audience : Audience.values()) {
      SiteFolder site = SiteFolder.at(out.resolve(audience.word()));
      if (audiences.contains(audience)) {
        Stage stage = site.openStage();
        opened.add(stage);
        stages.put(audience, stage);
      } else {
        site.tidy();
      }
    }
    return stages;
  }

  /**
   * What the site of one audience would be, without writing it anywhere.
   *
   * @throws Unbuildable when templates, settings or names of the package are in the way
   * @throws Refusal when files of the package can't be read
   */
  Manifest manifest(Audience audience) throws Unbuildable, Refusal {
    try {
      progress.step("Baking the " + audience.word() + " site");
      Path scratch = Files.createTempDirectory("dossier-");
      try {
        SiteDigests digests = new SiteDigests(scratch);
        bake(ingredients.of(audience, settings()), digests);
        return digests.manifest(ingredients.provenance(audience));
      } finally {
        Files.delete(scratch);
      }
    } catch (BakeException faults) {
      throw unbuildable(faults);
    } catch (IOException e) {
      throw new Refusal("The site can't be built for comparison: " + WriteFault.sentence(e));
    }
  }

  static Unbuildable unbuildable(BakeException faults) {
    return new Unbuildable(faults.faults().stream().map(SiteBuild::line).toList());
  }

  private static BakeResult bake(Ingredients.Site site, SiteFiles stage)
      throws BakeException, IOException {
    return new Bakery().bake(site.input(), site.templates(), stage);
  }

  private void layOut(AudienceView committee, JBakeSettings settings) {
    if (onPaper) {
      budget =
          Optional.of(
              PageBudget.of(
                  () ->
                      PromotionDocument.onSite(ingredients, committee, settings.places())
                          .findings()));
    }
  }

  /** How the committee's document comes out on paper; absent where it has no site. */
  Optional<PageBudget> budget() {
    return budget;
  }

  /** What {@code jbake.properties} says. */
  JBakeSettings settings() throws BakeException, IOException {
    return ingredients.settings();
  }

  private static String line(BakeFault fault) {
    String stop = fault.message().endsWith(".") ? " " : ". ";
    return fault.subject() + ": " + fault.message() + stop + fault.hint();
  }

  /** The last one first: the first one may have made the folder that they are in. */
  private static void closeAll(List<Stage> stages) throws Refusal {
    List<Stage> lastFirst = new ArrayList<>(stages);
    Collections.reverse(lastFirst);
    List<IOException> faults = new ArrayList<>();
    for (Stage stage : lastFirst) {
      try {
        stage.close();
      } catch (IOException e) {
        faults.add(e);
      }
    }
    if (!faults.isEmpty()) {
      throw new Refusal(
          "What is left of a build can't be removed: " + WriteFault.sentence(faults.get(0)));
    }
  }
}
