package dev.dossier.cli;

import dev.dossier.model.EvidenceKind;
import dev.dossier.understand.shape.FileKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of file that {@code dossier new} can begin.
 *
 * @param word the word on the command line
 * @param kind what the file is
 * @param evidenceKind the value of {@code kind:}, where it is evidence
 */
record Blueprint(String word, FileKind kind, EvidenceKind evidenceKind) {

  /** Every kind, in the order in which help lists them; a kind of evidence has its own word. */
  static List<Blueprint> all() {
    Stream<Blueprint> evidence =
        Arrays.stream(EvidenceKind.values())
            .map(kind -> new Blueprint(kind.word(), FileKind.EVIDENCE, kind));
    Stream<Blueprint> files =
        Arrays.stream(FileKind.values())
            .map(kind -> new Blueprint(kind.word(), kind, EvidenceKind.INITIATIVE));
    return Stream.concat(files, evidence).toList();
  }

  static List<String> words() {
    return all().stream().map(Blueprint::word).toList();
  }

  static Optional<Blueprint> of(String word) {
    return all().stream().filter(b -> b.word().equals(word)).findFirst();
  }

  /** Whether it is the case itself, of which a package has one, and which makes it a package. */
  boolean isCase() {
    return kind == FileKind.PROMOTION;
  }

  /**
   * Where such a file lives, relative to the package.
   *
   * @param name the file's name without extension
   * @param year the year in which it is begun
   */
  String path(String name, int year) {
    String folder = kind == FileKind.POST ? kind.folder() + year + "/" : kind.folder();
    return FileKind.CONTENT + folder + (isCase() ? kind.word() : name) + ".md";
  }
}
