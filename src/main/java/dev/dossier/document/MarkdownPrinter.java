package dev.dossier.document;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes a manuscript as Markdown, for pasting into somebody else's form. */
public final class MarkdownPrinter {
  /** Blanks at the ends of lines: they would be line breaks. */
  private static final Pattern TRAILING = Pattern.compile(" +$", Pattern.MULTILINE);

  private MarkdownPrinter() {}

  /** The document as Markdown, with a line end at its end. */
  public static String print(Manuscript manuscript) {
    Document html = manuscript.html();
    html.select("dl.figures").forEach(MarkdownPrinter::list);
    html.select("header.opening > .small").forEach(line -> line.nextElementSibling().after(line));
    html.select("figcaption > br").forEach(end -> end.before(" · "));
    html.select("figcaption").forEach(MarkdownPrinter::credit);
    html.select("figure").unwrap();
    html.select("img").forEach(image -> image.after(new TextNode("[" + image.attr("alt") + "]")));
    html.select("img").remove();
    html.select("div.alert").forEach(alert -> alert.tagName("blockquote"));
    html.select(".footnotes > hr, a.footnote-backref").remove();
    html.select("sup").forEach(MarkdownPrinter::mark);
    html.select("[title]").removeAttr("title");
    html.select("[id]").removeAttr("id");
    MutableDataSet options = new MutableDataSet();
    options.set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false);
    options.set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false);
    options.set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false);
    options.set(FlexmarkHtmlConverter.MAX_BLANK_LINES, 1);
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false);
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false);
    String text = FlexmarkHtmlConverter.builder(options).build().convert(html.body().html());
    return TRAILING.matcher(text).replaceAll("").strip() + "\n";
  }

  /** Who says so, in one line. */
  private static void credit(Element caption) {
    caption.select("br").remove();
    caption.tagName("p");
    caption.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text.text(text.getWholeText().replaceAll("\\s+", " "));
          }
        });
    caption.prepend("— ");
  }

  /** The mark of a footnote, which leads nowhere in a text that is pasted. */
  private static void mark(Element sup) {
    sup.after(new TextNode("(" + sup.text() + ")"));
    sup.remove();
  }

  /** Figures as a list: Markdown knows no grid. */
  private static void list(Element figures) {
    Element list = new Element("ul");
    for (Element pair : figures.children()) {
      Element item = list.appendElement("li");
      pair.select("dd").forEach(value -> item.appendElement("strong").html(value.html()));
      pair.select("dt").forEach(label -> item.appendText(" " + label.text()));
    }
    figures.replaceWith(list);
  }
}
