package dev.dossier.cli;

import dev.dossier.model.EvidenceKind;
import dev.dossier.understand.Schemas;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code dossier init} writes.
 *
 * @param folder where it goes
 * @param workflowsOnly whether there is a package already
 * @param forge whose workflows it gets
 * @param repository where the workflows get Dossier from; empty when the user has yet to say
 */
record NewPackage(Path folder, boolean workflowsOnly, Forge forge, String repository) {
  private static final Blueprint CASE =
      new Blueprint("promotion", FileKind.PROMOTION, EvidenceKind.INITIATIVE);
  private static final Blueprint FIRST =
      new Blueprint("evidence", FileKind.EVIDENCE, EvidenceKind.INITIATIVE);
  private static final String FIRST_TITLE = "First achievement";

  /** The case. */
  static final String CASE_PATH = path(CASE);

  /** The first file of evidence. */
  static final String FIRST_PATH = path(FIRST);

  /** All files, those aside that git ignores. */
  Stream<Path> files() {
    Stream<String> content = workflowsOnly ? Stream.of() : Stream.of(CASE_PATH, FIRST_PATH);
    return Stream.concat(content, starters().map(StarterFile::path)).map(folder::resolve);
  }

  /**
   * Writes all of them.
   *
   * @param today the day of the dates in a form
   */
  void write(LocalDate today) throws IOException {
    Files.createDirectories(folder);
    if (!workflowsOnly) {
      FormWriter forms = new FormWriter(folder, today);
      forms.write(CASE, "Ready for wider scope", CASE_PATH);
      forms.write(FIRST, FIRST_TITLE, FIRST_PATH);
      for (String schema : Schemas.names()) {
        new SchemaFolder(folder).provide(schema);
      }
    }
    Map<String, String> blanks =
        Map.of("dossier-repository", repository, "dossier-version", "v" + Version.number());
    for (StarterFile starter : starters().toList()) {
      String text = TextTemplate.of("init/" + starter.template()).filled(blanks);
      FormWriter.write(folder.resolve(starter.path()), text);
    }
  }

  private Stream<StarterFile> starters() {
    Stream<StarterFile> own = workflowsOnly ? Stream.of() : StarterFile.ofPackage();
    return Stream.concat(own, StarterFile.ofWorkflows(forge));
  }

  /**
   * What to do with it, a step each.
   *
   * @param there what leads into its folder, for the first command
   */
  List<String> nextSteps(String there) {
    List<String> steps = new ArrayList<>();
    if (workflowsOnly) {
      steps.add(there + "git add --all && git commit -m 'Workflows'");
    } else {
      steps.add("State in " + CASE_PATH + " who you are, your levels and the committee's day.");
      steps.add("Rename and fill in " + FIRST_PATH + "; 'dossier new' begins the next file.");
      steps.add(there + "dossier check");
      steps.add("dossier build, and open site/private/index.html: what to do next");
      steps.add("git init && git add --all && git commit -m 'A package'");
    }
    if (forge != Forge.NONE && repository.isEmpty() && !isCloneOfDossier()) {
      steps.add(
          "Say in .ci/get-dossier which repository has releases of Dossier, for the workflows.");
    }
    return steps;
  }

  /** Whether the jobs compile Dossier from the folder itself, as {@code .ci/get-dossier} asks. */
  private boolean isCloneOfDossier() {
    return Stream.of("dossier", "pom.xml").map(folder::resolve).allMatch(Files::isRegularFile);
  }

  private static String path(Blueprint blueprint) {
    return blueprint.path(Slug.of(FIRST_TITLE), 0);
  }
}
