package dev.dossier.bake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ordinary page or post, read, due, and cut down to what the audience may see.
 *
 * @param source its file in the package, for messages
 * @param path its place on the site, as {@link JBakeSettings#pathOf} says
 * @param type JBake document type; needs a {@code template.<type>.file}
 * @param body HTML
 * @param fields further front matter, as text, by key
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
  public JBakePage {
    tags = List.copyOf(tags);
    fields = Map.copyOf(fields);
  }
}
