package dev.dossier.source;

import dev.dossier.model.Positions;
import dev.dossier.model.Prose;

/**
 * A content file cut into its front matter and its prose.
 *
 * @param positions where each key of the front matter stands
 */
public record ParsedFile(SourceFile source, Header header, Positions positions, Prose prose) {
  public String path() {
    return source.path();
  }
}
