package dev.dossier.document;

import dev.dossier.project.AudienceView;
import dev.dossier.render.SitePages;
import dev.dossier.render.SitePlaces;
import dev.dossier.render.Templates;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The promotion document of one audience as HTML that stands on its own: what every format of it is
 * made from.
 */
public final class Manuscript {
  /** Where the document stands on a site, from which its links count. */
  private static final String PLACE = "promotion.html";

  private static final int WORDS = 6;
  private static final int LETTERS = 60;
  private static final String PASSAGES =
      ".prose > p, .prose > ul > li, .prose > ol > li, .prose > blockquote, .prose > .alert, .prose"
          + " > table, .prose > pre, .statement, .points > li, .highlights > li, .claims > li,"
          + " .reasons > li";

  private static final String BLOCKS =
      "h1, h2, h3, h4, h5, h6, p, li, dt, tr, pre, blockquote, figcaption, summary, hr";

  /** Letters that fit on a line of any kind, and lines that a picture takes at most. */
  private static final int SHORT_LINE = 50;

  private static final int PICTURE = 20;
  private static final String ITEMS = ".initiative, .highlights > li";

  private static final String TEMPLATE = "document.ftlh";

  private final Document html;

  private Manuscript(Document html) {
    this.html = html;
  }

  /**
   * The document of a view that has one.
   *
   * @param site address of the site's root, for links that lead there; absent, links are relative
   *     to the folder that the site is in
   */
  public static Manuscript of(
      AudienceView view,
      Templates templates,
      SitePlaces places,
      LinkStyle links,
      Optional<URI> site) {
    String text = templates.render(TEMPLATE, SitePages.frame(view, places, PLACE).model());
    Document html = Jsoup.parse(text);
    html.outputSettings().prettyPrint(false);
    html.select("a[href]").forEach(link -> lead(link, links, site));
    dropAnchors(html);
    return new Manuscript(html);
  }

  private static void lead(Element link, LinkStyle style, Optional<URI> site) {
    String target = link.attr("href");
    if (target.startsWith("#")) {
      return;
    }
    String address = site.map(root -> root.resolve(target).toString()).orElse(target);
    switch (style) {
      case LIVE -> link.attr("href", address);
      case NOTES -> {
        link.after(new Element("span").addClass("note").text(address));
        link.unwrap();
      }
      case NONE -> link.unwrap();
    }
  }

  /** Fragments that nothing in the document leads to would be destinations for nobody. */
  private static void dropAnchors(Document html) {
    Set<String> meant = Set.copyOf(html.select("a[href^=#]").eachAttr("href"));
    html.select("[id]:not(.chapter)").stream()
        .filter(anchor -> !meant.contains("#" + anchor.id()))
        .forEach(anchor -> anchor.removeAttr("id"));
  }

  /** The passages of a section that can stand or fall alone, in order. */
  private static Elements passages(Document html, String section) {
    return chapter(html, section).select(PASSAGES);
  }

  private static Map<Passage, Element> found(Document html, Collection<Passage> passages) {
    Map<String, Elements> bySection = new HashMap<>();
    Map<Passage, Element> found = new LinkedHashMap<>();
    for (Passage passage : passages) {
      Elements all = bySection.computeIfAbsent(passage.section(), id -> passages(html, id));
      found.put(passage, all.get(passage.at()));
    }
    return found;
  }

  private static Elements chapter(Document html, String section) {
    return html.select("section.chapter[id=" + section + "]");
  }

  /** The passages of some sections, in order. */
  List<Passage> passages(Collection<String> sections) {
    List<Passage> passages = new ArrayList<>();
    for (String section : sections) {
      int count = passages(html, section).size();
      IntStream.range(0, count).forEach(at -> passages.add(new Passage(section, at)));
    }
    return passages;
  }

  /** More lines than some sections can take, reckoned without laying them out. */
  int roughly(Collection<String> sections) {
    int lines = 0;
    for (String section : sections) {
      Elements chapter = chapter(html, section);
      lines += chapter.text().length() / SHORT_LINE + 2 * chapter.select(BLOCKS).size();
      lines += chapter.select("br").size() + PICTURE * chapter.select("img").size();
      lines += (int) chapter.select("pre").stream().flatMap(pre -> pre.wholeText().lines()).count();
    }
    return lines;
  }

  /** The first words of a passage. */
  String beginning(Passage passage) {
    String text = passages(html, passage.section()).get(passage.at()).text();
    List<String> words = List.of(text.split(" ", WORDS + 1));
    String first = String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
    int letters = Math.min(LETTERS, first.codePointCount(0, first.length()));
    String begun = first.substring(0, first.offsetByCodePoints(0, letters));
    return begun.length() == text.length() ? text : begun + " …";
  }

  /** The document without some passages. */
  Manuscript without(Collection<Passage> passages) {
    Document shorter = html();
    found(shorter, passages).values().forEach(Element::remove);
    return new Manuscript(shorter);
  }

  /** The document without the last of the items that a section lists. */
  Manuscript withoutLastItem(String section) {
    Document shorter = html();
    Elements items = chapter(shorter, section).select(ITEMS);
    if (!items.isEmpty()) {
      items.get(items.size() - 1).remove();
    }
    return new Manuscript(shorter);
  }

  /** The ids of some sections and of their passages in {@link #marked}. */
  List<String> marks(List<String> sections) {
    List<String> marks = new ArrayList<>(sections);
    passages(sections).forEach(passage -> marks.add(passage.mark()));
    return marks;
  }

  /** The document with an id for each passage of some sections, to be laid out and measured. */
  Manuscript marked(Collection<String> sections) {
    Document marked = html();
    found(marked, passages(sections)).forEach((passage, at) -> at.attr("id", passage.mark()));
    return new Manuscript(marked);
  }

  /** The HTML, ready to be opened anywhere. */
  public String text() {
    Document page = html();
    page.head().appendElement("style").appendText(Resource.text("screen.css"));
    return page.outerHtml() + "\n";
  }

  /** The HTML, parsed; a copy that may be changed. */
  public Document html() {
    return html.clone();
  }
}
