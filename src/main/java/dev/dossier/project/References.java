package dev.dossier.project;

import dev.dossier.model.LinkTarget;
import dev.dossier.project.AudienceView.FigureView;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a Markdown text may refer to, for one audience: figures, pages and attachments.
 *
 * <p>A target that is not here is hidden or does not exist; to the reader both are plain text.
 *
 * @param figures by the expression between the braces
 * @param pages site path by id
 * @param attachments site path by path below {@code content/}
 */
public record References(
    Map<String, FigureView> figures, Map<String, String> pages, Map<String, String> attachments) {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> OPEN_SCHEMES = Set.of("http", "https", "mailto");

  public References {
    figures = Map.copyOf(figures);
    pages = Map.copyOf(pages);
    attachments = Map.copyOf(attachments);
  }

  /** The figure that {@code {{expression}}} asks for. */
  public Optional<FigureView> figure(String expression) {
    return Optional.ofNullable(figures.get(expression.strip().replaceAll("\\s+", " ")));
  }

  /** Where a link leads. */
  public sealed interface Target {
    /**
     * A page or file of this site.
     *
     * @param path from the site's root, not percent-encoded; empty for the page itself
     * @param fragment without {@code #}; empty for none
     */
    record Inside(String path, String fragment) implements Target {}

    /** An address elsewhere: http, https or mailto. */
    record Outside(String address) implements Target {}

    /** Nowhere that this reader may go. */
    record Nowhere() implements Target {}
  }

  /**
   * Where a link leads for this audience.
   *
   * @param target as written: an address, a path relative to the text's file, or an id
   * @param base path of the file that the text comes from, below {@code content/}
   */
  public Target resolve(String target, String base) {
    String written = target.strip();
    var scheme = SCHEME.matcher(written);
    if (scheme.matches()) {
      boolean open = OPEN_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
      return open ? new Target.Outside(written) : new Target.Nowhere();
    }
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    String path = LinkTarget.decoded(hash < 0 ? written : written.substring(0, hash));
    if (path.isEmpty()) {
      return hash < 0 ? new Target.Nowhere() : new Target.Inside("", fragment);
    }
    return LinkTarget.readings(path, LinkTarget.CONTENT + base).stream()
        .flatMap(name -> inside(name, fragment).stream())
        .findFirst()
        .orElseGet(Target.Nowhere::new);
  }

  /** The page or file at a path below {@code content/}. */
  private Optional<Target> inside(String name, String fragment) {
    String page = pages.get(name.replaceFirst("\\.(md|html)$", ""));
    if (page == null) {
      return Optional.ofNullable(attachments.get(name))
          .map(path -> new Target.Inside(path, fragment));
    }
    String[] parts = page.split("#", 2);
    return Optional.of(new Target.Inside(parts[0], parts.length > 1 ? parts[1] : fragment));
  }
}
