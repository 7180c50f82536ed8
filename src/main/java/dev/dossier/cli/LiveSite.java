package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.finding.Finding;
import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.serve.Edition;
import dev.dossier.serve.Notice;
import dev.dossier.serve.Preview;
import dev.dossier.source.ChangedWhileRead;
import dev.dossier.source.PackageParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The site of one audience as it would be now, built in memory again and again. */
final class LiveSite {
  /** Files and folders that every build reads. */
  private static final List<String> INPUTS =
      List.of("content", "templates", "assets", "playbook.yaml", "jbake.properties");

  /** Enough to be busy with; the rest shows as these go. */
  private static final int MOST_NOTICES = 100;

  private static final int FORGETTING = 500;

  private final Path folder;
  private final Audience audience;
  private final Optional<LocalDate> asOf;
  private final Path scratch;
  private volatile List<String> inputs = INPUTS;
  private Optional<Theme> theme = Optional.empty();
  private PackageParser parser = PackageParser.remembering();
  private int builds;

  /** Templates, which take long to be read, and the files that they were read from. */
  private record Theme(List<String> files, Templates templates) {}

  /**
   * A site of a package.
   *
   * @param scratch an empty folder, which stays empty
   */
  LiveSite(Path folder, Audience audience, Optional<LocalDate> asOf, Path scratch) {
    this.folder = folder;
    this.audience = audience;
    this.asOf = asOf;
    this.scratch = scratch;
  }

  /** What the site is made of, directly in the package's folder. */
  List<String> inputs() {
    return inputs;
  }

  /**
   * Builds the site and shows it; when that can't be done, the last one stays.
   *
   * @return what is wrong with the package
   * @throws Refusal when it is no package
   */
  List<Notice> build(Preview preview, LocalDate today) throws Refusal {
    try (OpenPackage open = OpenPackage.in(folder, Optional.empty())) {
      Study study = Study.of(open, parser(), today, asOf);
      List<Notice> notices = notices(study);
      if (study.judged().isEmpty() || study.findings().stopTheBuild()) {
        preview.keep(notices);
      } else {
        inputs = inputs(study.judged().get().pack().promotion().playbook());
        preview.show(edition(open, study), notices);
      }
      return notices;
    } catch (BakeException faults) {
      return keep(preview, faults);
    } catch (ChangedWhileRead unsteady) {
      return keep(preview, unsteady.getMessage() + ".");
    } catch (IOException e) {
      return keep(preview, WriteFault.sentence(e));
    }
  }

  /** A parser that remembers the last states of the package; it begins anew before it is full. */
  private PackageParser parser() {
    if (++builds % FORGETTING == 0) {
      parser = PackageParser.remembering();
    }
    return parser;
  }

  private static List<Notice> keep(Preview preview, BakeException faults) {
    List<Notice> notices =
        faults.faults().stream()
            .map(fault -> Notice.error(fault.subject(), fault.message(), fault.hint()))
            .toList();
    preview.keep(notices);
    return notices;
  }

  private static List<Notice> keep(Preview preview, String sentence) {
    List<Notice> notices = List.of(Notice.error("", sentence, "Save again."));
    preview.keep(notices);
    return notices;
  }

  private Edition edition(OpenPackage open, Study study) throws BakeException, IOException {
    Study.Judged judged = study.judged().orElseThrow();
    Templates templates = templates(open, study);
    Ingredients ingredients =
        new Ingredients(
            open.files(), templates, study, judged, open.commits(), GitPast.of(open, judged, true));
    JBakeSettings settings = ingredients.settings();
    Ingredients.Site site = ingredients.of(audience, settings);
    Edition edition = new Edition(scratch);
    new Bakery().bake(site.input(), site.templates(), edition);
    return edition;
  }

  private Templates templates(OpenPackage open, Study study) {
    List<String> files =
        study.source().templates().stream().map(f -> f.path() + " " + f.fingerprint()).toList();
    if (theme.filter(t -> t.files().equals(files)).isEmpty()) {
      theme = Optional.of(new Theme(files, Templates.with(open.files())));
    }
    return theme.get().templates();
  }

  private static List<Notice> notices(Study study) {
    return study.findings().all().stream()
        .filter(finding -> !finding.waived())
        .sorted(Comparator.comparing(Finding::severity))
        .limit(MOST_NOTICES)
        .map(Notice::of)
        .toList();
  }

  /** A ladder may lie in a folder of its own. */
  private static List<String> inputs(String playbook) {
    List<String> inputs = new ArrayList<>(INPUTS);
    String first = playbook.replaceFirst("^\\./", "").replaceFirst("/.*", "");
    if (!first.isEmpty() && !inputs.contains(first)) {
      inputs.add(first);
    }
    return List.copyOf(inputs);
  }
}
