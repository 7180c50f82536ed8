package dev.dossier.render;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.References;
import dev.dossier.project.References.Target;
import dev.dossier.render.markdown.Destination;
import dev.dossier.render.markdown.Surroundings;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page can refer to, as seen from its folder. */
final class PageSurroundings implements Surroundings {
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

  private final References references;
  private final Set<String> own;
  private final String root;

  /**
   * Makes the surroundings of one page.
   *
   * @param own paths of the pages that stand for no file of the package
   * @param root path from the page to the site's root: empty or {@code ../} and so on
   */
  PageSurroundings(References references, Set<String> own, String root) {
    this.references = references;
    this.own = Set.copyOf(own);
    this.root = root;
  }

  @Override
  public Optional<FigureView> figure(String expression) {
    return references.figure(expression);
  }

  @Override
  public Destination destination(String written, String base) {
    Target target = references.resolve(written, base);
    if (target instanceof Target.Outside outside) {
      return new Destination.Elsewhere(outside.address());
    }
    if (target instanceof Target.Inside inside) {
      String fragment = inside.fragment().isEmpty() ? "" : "#" + inside.fragment();
      return new Destination.Here(
          inside.path().isEmpty() ? fragment : root + encoded(inside.path()) + fragment);
    }
    String path = written.strip().replaceFirst("^(?:\\.{0,2}/)+", "");
    return own.contains(path) ? new Destination.Here(root + path) : Destination.NONE;
  }

  @Override
  public String fromHere(String sitePath) {
    if (sitePath.matches("(?:https?:|mailto:|#).*")) {
      return sitePath;
    }
    int hash = sitePath.indexOf('#');
    return hash < 0
        ? root + encoded(sitePath)
        : root + encoded(sitePath.substring(0, hash)) + sitePath.substring(hash);
  }

  /** A path as it stands in an address: percent-encoded, letters beyond ASCII included. */
  private static String encoded(String path) {
    try {
      String quoted = new URI(null, null, "/" + path, null).getRawPath().substring(1);
      return BEYOND_ASCII
          .matcher(quoted)
          .replaceAll(letters -> URLEncoder.encode(letters.group(), StandardCharsets.UTF_8));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("A path can always be quoted: " + path, impossible);
    }
  }
}
