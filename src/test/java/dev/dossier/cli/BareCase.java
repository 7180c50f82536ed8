package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package of the bundled ladder with nothing but its case, to be filled by a test. */
record BareCase(Path folder) {

  /** Writes the case into a folder. */
  static BareCase in(Path folder) throws IOException {
    BareCase bare = new BareCase(folder);
    bare.write(
        "content/promotion.md",
        """
        ---
        title: Ready for wider scope
        candidate: Alex Example
        level-since: 2023-06
        committee: 2026-09-15
        baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
        ---
        I ask for wider scope.
        """);
    return bare;
  }

  /** Writes a hand-written section of the promotion document. */
  void section(String id, String text) throws IOException {
    write("content/document/" + id + ".md", "---\ntitle: Section\n---\n" + text);
  }

  /** Writes any file of the package. */
  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
