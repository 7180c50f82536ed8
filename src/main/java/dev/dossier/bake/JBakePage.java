package dev.dossier.bake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.ModelAttributes;

/**
 * An ordinary page or post, read, due, and cut down to what the audience may see.
 *
 * @param source its file in the package, for messages
 * @param path its place on the site, as {@link JBakeSettings#pathOf} says
 * @param type JBake document type; needs a {@code template.<type>.file}
 * @param body HTML
 * @param fields further front matter, as text, by key; none of JBake's own
 */
public record JBakePage(
    String source,
    String path,
    String type,
    String title,
    Optional<LocalDate> date,
    List<String> tags,
    String body,
    Map<String, String> fields) {
  /**
   * Keys of a document that JBake keeps for itself, and reads as numbers, switches or documents.
   */
  static final Set<String> JBAKES_OWN =
      Set.of(
          ModelAttributes.BODY,
          ModelAttributes.CACHED,
          ModelAttributes.FILE,
          ModelAttributes.NEXT_CONTENT,
          ModelAttributes.NO_EXTENSION_URI,
          ModelAttributes.PREVIOUS_CONTENT,
          ModelAttributes.RENDERED,
          ModelAttributes.ROOTPATH,
          ModelAttributes.SHA1,
          ModelAttributes.SOURCE_URI,
          ModelAttributes.URI);

  public JBakePage {
    tags = List.copyOf(tags);
    Map<String, String> kept = new HashMap<>(fields);
    kept.keySet().removeAll(JBAKES_OWN);
    fields = Map.copyOf(kept);
  }
}
