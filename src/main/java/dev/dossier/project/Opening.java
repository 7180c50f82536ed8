package dev.dossier.project;

import dev.dossier.model.Prose;

/** What a text says before its first heading. */
final class Opening {
  private Opening() {}

  static String of(Prose prose) {
    if (prose.sections().isEmpty()) {
      return prose.markdown().strip();
    }
    int headingLine = prose.sections().get(0).place().line();
    return prose
        .markdown()
        .lines()
        .limit(Math.max(0, headingLine - prose.firstLine()))
        .reduce("", (text, line) -> text + line + "\n")
        .strip();
  }
}
