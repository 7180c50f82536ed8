package dev.dossier.document;

import dev.dossier.project.AudienceView;
import dev.dossier.render.SitePages;
import dev.dossier.render.SitePlaces;
import dev.dossier.render.Templates;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
  private static final String PASSAGES =
      ".prose > p, .prose > ul > li, .prose > ol > li, .prose > blockquote, .prose > .alert, .prose"
          + " > table, .prose > pre, .statement, .points > li, .highlights > li, .claims > li";

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
    html.select("[id]:not(.chapter)").forEach(anchor -> dropUnlessMeant(html, anchor));
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
  private static void dropUnlessMeant(Document html, Element anchor) {
    if (html.select("a[href=#" + anchor.id() + "]").isEmpty()) {
      anchor.removeAttr("id");
    }
  }

  /** The passages of a section that can stand or fall alone, in order. */
  private static Elements passages(Document html, String section) {
    return html.select("section.chapter[id=" + section + "]").select(PASSAGES);
  }

  /** How many passages a section has. */
  int passages(String section) {
    return passages(html, section).size();
  }

  /** The first words of a passage. */
  String beginning(String section, int passage) {
    List<String> words = List.of(passages(html, section).get(passage).text().split(" ", -1));
    return words.size() <= WORDS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, WORDS)) + " …";
  }

  /** The document without some passages of a section. */
  Manuscript without(String section, Collection<Integer> passages) {
    Document shorter = html();
    Elements all = passages(shorter, section);
    passages.forEach(at -> all.get(at).remove());
    return new Manuscript(shorter);
  }

  /** The id under which a passage of {@link #marked} is found. */
  static String mark(String section, int passage) {
    return section + ".passage." + passage;
  }

  /** The ids of some sections and of their passages in {@link #marked}. */
  List<String> marks(List<String> sections) {
    List<String> marks = new ArrayList<>(sections);
    for (String section : sections) {
      for (int passage = 0; passage < passages(section); passage++) {
        marks.add(mark(section, passage));
      }
    }
    return marks;
  }

  /** The document with an id for each passage of some sections, to be laid out and measured. */
  Manuscript marked(Collection<String> sections) {
    Document marked = html();
    for (String section : sections) {
      Elements all = passages(marked, section);
      for (int i = 0; i < all.size(); i++) {
        all.get(i).attr("id", mark(section, i));
      }
    }
    return new Manuscript(marked);
  }

  /** The HTML, ready to be opened anywhere. */
  public String text() {
    Document page = html();
    page.head().appendElement("style").appendText(Resource.text("screen.css"));
    return page.outerHtml() + "\n";
  }

  /** The HTML, parsed; a copy that may be changed. */
  Document html() {
    return html.clone();
  }
}
