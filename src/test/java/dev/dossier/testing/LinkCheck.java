package dev.dossier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Links of a site: inside ones lead to a file and a fragment, and nothing is loaded from outside.
 */
final class LinkCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern STYLE_URL = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

  private final Path site;
  private final Map<Path, Document> pages = new HashMap<>();
  private final Map<Path, Set<String>> fragments = new HashMap<>();

  LinkCheck(Path site, List<Path> pages) {
    this.site = site.toAbsolutePath().normalize();
    for (Path page : pages) {
      Path absolute = page.toAbsolutePath().normalize();
      Document document = Jsoup.parse(read(absolute));
      this.pages.put(absolute, document);
      fragments.put(
          absolute, document.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }
  }

  List<String> faults() {
    Set<String> faults = new TreeSet<>();
    pages.forEach((page, document) -> check(page, document, faults));
    styles().forEach(style -> check(style, faults));
    return new ArrayList<>(faults);
  }

  private void check(Path page, Document document, Set<String> faults) {
    for (Element link : document.select("a[href]")) {
      String href = link.attr("href");
      if (!ELSEWHERE.matcher(href).matches()) {
        lead(page, href, faults);
      } else if (!href.matches("(?:https?|mailto):.+")) {
        faults.add(name(page) + ": a link has the address " + href);
      } else if (href.startsWith("http") && !link.attr("rel").contains("noopener")) {
        faults.add(name(page) + ": the link to " + href + " tells where the reader came from");
      }
    }
    for (Element loader : document.select("link[href], [src], image[href], use[href]")) {
      String address = loader.hasAttr("src") ? loader.attr("src") : loader.attr("href");
      if (ELSEWHERE.matcher(address).matches() && !address.startsWith("data:")) {
        faults.add(name(page) + ": it loads " + address);
      } else if (!address.startsWith("data:")) {
        lead(page, address, faults);
      }
    }
    if (!document
        .select("[style], style, script:not(:empty), script:not([src~=^(../)*search\\.js$][defer])")
        .isEmpty()) {
      faults.add(name(page) + ": it has a script or a style of its own");
    }
  }

  private void check(Path style, Set<String> faults) {
    STYLE_URL
        .matcher(read(style))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(
            address -> {
              if (ELSEWHERE.matcher(address).matches()) {
                faults.add(name(style) + ": it loads " + address);
              } else {
                lead(style, address, faults);
              }
            });
  }

  private void lead(Path from, String address, Set<String> faults) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    if (path.startsWith("/")) {
      faults.add(name(from) + ": " + address + " is not relative");
      return;
    }
    Path target = path.isEmpty() ? from : from.resolveSibling(decoded(path)).normalize();
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      faults.add(name(from) + ": " + address + " leads nowhere");
    } else if (!fragment.isEmpty()
        && !fragments.getOrDefault(target, Set.of()).contains(fragment)) {
      faults.add(name(from) + ": " + address + " has no such fragment");
    }
  }

  private List<Path> styles() {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private String name(Path file) {
    return site.relativize(file).toString();
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
