package dev.dossier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page costs to read: its own bytes, and those of its style sheets and scripts. */
public final class PageWeight {
  /** The most that a page may weigh, typefaces and images aside. */
  private static final long MOST = 150_000;

  /** The most that a script may weigh: it only helps. */
  private static final long SCRIPT = 5_000;

  private PageWeight() {}

  /** Pages of a site that are too heavy, or need a script; none is well. */
  public static List<String> faults(Path site) {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Document html = Jsoup.parse(Files.readString(page));
        long weight = Files.size(page) + sizes(page, html.select("link[rel=stylesheet]"), "href");
        long scripts = sizes(page, html.select("script"), "src");
        if (weight + scripts > MOST) {
          faults.add(site.relativize(page) + " weighs " + (weight + scripts) + " bytes");
        }
        if (scripts > SCRIPT
            || !html.select("main [hidden]:not([role=search] *)").stream()
                .allMatch(hidden -> hidden.attr("role").equals("search"))) {
          faults.add(site.relativize(page) + " needs a script");
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return faults;
  }

  private static long sizes(Path page, List<Element> elements, String attribute)
      throws IOException {
    long sizes = 0;
    for (Element element : elements) {
      sizes += Files.size(page.resolveSibling(element.attr(attribute)));
    }
    return sizes;
  }
}
