package dev.dossier.render;

import java.util.Optional;

/**
 * Where a site has what is made of its posts, as the settings say; both are there only if there are
 * posts.
 *
 * @param archive list of all posts, if there is one
 * @param feed feed of the posts, if there is one
 */
public record SitePlaces(Optional<String> archive, Optional<String> feed) {
  /** Where they are when nobody says otherwise. */
  public static final SitePlaces STANDARD =
      new SitePlaces(Optional.of("archive.html"), Optional.of("feed.xml"));
}
