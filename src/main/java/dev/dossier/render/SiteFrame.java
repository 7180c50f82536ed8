package dev.dossier.render;

import dev.dossier.project.AudienceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The site around a page.
 *
 * @param audience public, committee or private
 * @param root path from the page to the site's root: empty, or {@code ../} once for each folder
 * @param path the page itself, from the site's root
 * @param nav the few places at the head of every page
 * @param more the other places, at its foot
 * @param chapters the pages of the plan, for these pages alone
 * @param feed where the posts can be followed, if there are any
 * @param own paths of the pages that stand for no file of the package
 */
public record SiteFrame(
    String candidate,
    String audience,
    String root,
    String path,
    List<Place> nav,
    List<Place> more,
    List<Place> chapters,
    Optional<String> feed,
    Set<String> own) {
  public SiteFrame {
    nav = List.copyOf(nav);
    more = List.copyOf(more);
    chapters = List.copyOf(chapters);
    own = Set.copyOf(own);
  }

  /** A place to go to. */
  public record Place(String label, String path, boolean current) {}

  /** The frame for the page at {@code path}. */
  static SiteFrame of(AudienceView view, SitePlaces places, String path) {
    SiteMap map = SiteMap.of(view, places);
    return new SiteFrame(
        view.promotion().candidate(),
        view.audience().word(),
        "../".repeat((int) path.chars().filter(c -> c == '/').count()),
        path,
        map.nav().stream().map(place -> place.seenFrom(path)).toList(),
        map.more().stream().map(place -> place.seenFrom(path)).toList(),
        map.chapters().stream().map(place -> place.seenFrom(path)).toList(),
        map.feed(),
        map.own());
  }
}
