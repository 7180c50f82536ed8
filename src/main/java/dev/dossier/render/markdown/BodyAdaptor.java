package dev.dossier.render.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Fits a text into its page: heading levels, ids, links and images, raw HTML's as well as
 * Markdown's.
 */
final class BodyAdaptor implements HtmlStreamEventReceiver {
  private static final String SUPPRESSED = "";
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  private final HtmlStreamEventReceiver out;
  private final Outline outline;
  private final Map<String, String> ids;
  private final Set<String> used = new HashSet<>();
  private final Function<String, Destination> links;
  private final Deque<String> open = new ArrayDeque<>();

  BodyAdaptor(
      HtmlStreamEventReceiver out,
      Outline outline,
      Map<String, String> ids,
      Function<String, Destination> links) {
    this.out = out;
    this.outline = outline;
    this.ids = ids;
    this.links = links;
  }

  @Override
  public void openDocument() {
    out.openDocument();
  }

  @Override
  public void closeDocument() {
    out.closeDocument();
  }

  @Override
  public void text(String text) {
    out.text(text);
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    List<String> kept = new ArrayList<>(attributes);
    adaptId(kept);
    String name = element;
    if (element.equals("a")) {
      name = adaptLink(kept) ? element : SUPPRESSED;
    } else if (element.equals("img")) {
      name = adaptImage(kept) ? element : SUPPRESSED;
    } else if (element.matches("h[1-6]")) {
      name = "h" + outline.next(element.charAt(1) - '0');
    } else if (element.equals("td") || element.equals("th")) {
      adaptAlignment(kept);
    }
    if (!VOID.contains(element)) {
      open.push(name);
    }
    if (!name.equals(SUPPRESSED)) {
      out.openTag(name, kept);
    }
  }

  @Override
  public void closeTag(String element) {
    if (VOID.contains(element) || open.isEmpty()) {
      return;
    }
    String name = open.pop();
    if (!name.equals(SUPPRESSED)) {
      out.closeTag(name);
    }
  }

  private void adaptId(List<String> attributes) {
    int at = valueOf("id", attributes);
    if (at < 0) {
      return;
    }
    String name = ids.getOrDefault(attributes.get(at), "");
    if (!name.isEmpty() && used.add(name)) {
      attributes.set(at, name);
    } else {
      remove(at, attributes);
    }
  }

  private boolean adaptLink(List<String> attributes) {
    int at = valueOf("href", attributes);
    if (at < 0) {
      return false;
    }
    String written = attributes.get(at);
    Destination destination =
        written.startsWith("#") && ids.containsKey(written.substring(1))
            ? new Destination.Here("#" + ids.get(written.substring(1)))
            : links.apply(written);
    if (destination instanceof Destination.None) {
      return false;
    }
    attributes.set(at, destination.address());
    int rel = valueOf("rel", attributes);
    if (rel >= 0) {
      remove(rel, attributes);
    }
    if (destination instanceof Destination.Elsewhere) {
      attributes.add("rel");
      attributes.add("noopener noreferrer");
    }
    return true;
  }

  /** Only the site's own images are shown; of others the description stays. */
  private boolean adaptImage(List<String> attributes) {
    int src = valueOf("src", attributes);
    int alt = valueOf("alt", attributes);
    Destination destination = src < 0 ? Destination.NONE : links.apply(attributes.get(src));
    if (destination instanceof Destination.Here) {
      attributes.set(src, destination.address());
      if (alt < 0) {
        attributes.add("alt");
        attributes.add("");
      }
      return true;
    }
    if (alt >= 0) {
      out.text(attributes.get(alt));
    }
    return false;
  }

  private static void adaptAlignment(List<String> attributes) {
    int at = valueOf("align", attributes);
    if (at >= 0) {
      attributes.set(at - 1, "class");
      attributes.set(at, "align-" + attributes.get(at));
    }
  }

  private static int valueOf(String name, List<String> attributes) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static void remove(int value, List<String> attributes) {
    attributes.remove(value);
    attributes.remove(value - 1);
  }
}
