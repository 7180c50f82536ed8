package dev.dossier.cli;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.project.Wording;
import dev.dossier.report.DraftsText;
import dev.dossier.report.DraftsText.Row;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drafts of evidence of a package, understood as the evidence that they would be.
 *
 * @param read the package with all drafts accepted
 * @param waiting files of the folder of drafts, by name
 * @param inPlace drafts that lie where evidence does, by their paths
 */
record Drafted(Understood read, List<String> waiting, Set<String> inPlace) {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final String RESULT = "Result";

  Drafted {
    waiting = List.copyOf(waiting);
    inPlace = Set.copyOf(inPlace);
  }

  /**
   * The drafts of a package.
   *
   * @throws Refusal when they can't be read
   */
  static Drafted of(Path folder, PromotionPackage pack) throws Refusal {
    Set<String> inPlace =
        pack.drafts().stream()
            .map(Draft::file)
            .filter(file -> file.startsWith(DraftFiles.asEvidence("")))
            .collect(Collectors.toSet());
    DraftFiles files = new DraftFiles(new FolderFiles(folder), inPlace);
    try {
      return new Drafted(new Understanding(Set.of()).of(files), files.waiting(), inPlace);
    } catch (NotAPackage no) {
      throw new Refusal(no.getMessage());
    } catch (IOException e) {
      throw new Refusal("The drafts can't be read: " + WriteFault.sentence(e));
    }
  }

  /** A row for each draft, those that wait first, in the order of their names. */
  List<Row> rows() {
    Stream<Row> first =
        waiting.stream()
            .map(name -> row(DraftFiles.FOLDER + "/" + name, DraftFiles.asEvidence(name)));
    return Stream.concat(first, inPlace.stream().sorted().map(path -> row(path, path))).toList();
  }

  /** What a draft lacks, by its path. */
  List<String> lacking(String file) {
    String id = id(file);
    return rows().stream()
        .filter(row -> row.id().equals(id))
        .flatMap(row -> row.lacking().stream())
        .toList();
  }

  private static String id(String file) {
    return file.replaceFirst("^(?:content|" + DraftFiles.FOLDER + ")/", "")
        .replaceFirst("\\.md$", "");
  }

  private Row row(String file, String path) {
    String id = id(file);
    Optional<Evidence> found =
        read.pack().stream()
            .flatMap(pack -> pack.evidence().stream())
            .filter(each -> each.head().file().equals(path))
            .findFirst();
    String fault = found.isPresent() ? "" : fault(path);
    return new Row(
        id,
        found.map(Evidence::title).orElse(id),
        found.map(each -> Wording.period(each.period())).orElse(""),
        found.map(Drafted::lacking).orElse(List.of()),
        fault);
  }

  private String fault(String path) {
    return read.findings().stream()
        .filter(finding -> finding.place().file().equals(path))
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::message)
        .findFirst()
        .orElse("It can't be read as evidence.");
  }

  /** What evidence lacks of {@link DraftsText#LACKING}. */
  static List<String> lacking(Evidence each) {
    List<String> lacking = new ArrayList<>();
    boolean sourced =
        each.outcomes().stream().anyMatch(outcome -> outcome.source().isPresent())
            || each.artifacts().stream().anyMatch(artifact -> artifact.link().isPresent());
    boolean told =
        each.head()
            .prose()
            .section(RESULT)
            .filter(section -> !COMMENT.matcher(section.markdown()).replaceAll("").isBlank())
            .isPresent();
    List<Boolean> there =
        List.of(!each.outcomes().isEmpty(), sourced, each.role().isPresent(), told);
    for (int i = 0; i < there.size(); i++) {
      if (!there.get(i)) {
        lacking.add(DraftsText.LACKING.get(i));
      }
    }
    return lacking;
  }
}
