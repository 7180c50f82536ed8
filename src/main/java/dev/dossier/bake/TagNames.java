package dev.dossier.bake;

import dev.dossier.publish.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * The names of tags, which are the names of their pages too.
 *
 * @param hyphens whether spaces become hyphens
 */
record TagNames(boolean hyphens) {
  static TagNames of(JBakeConfiguration configuration) {
    return new TagNames(configuration.getSanitizeTag());
  }

  /** What a document is tagged with, each once. */
  List<String> named(Collection<String> written) {
    return written.stream()
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .map(tag -> hyphens ? tag.replace(' ', '-') : tag)
        .distinct()
        .toList();
  }

  /** Why a tag can't be the name of a page, if it can't. */
  static Optional<String> objection(String tag) {
    return (tag.contains("/") ? Optional.of("has a slash") : SitePath.objection(tag))
        .map(what -> "the tag '" + tag + "' can't be the name of a page: it " + what);
  }
}
