package dev.dossier.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph, with blanks as HTML has them. */
final class Line {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

  private final Desk desk;

  /** Whether this is a footnote, in which there can be no other. */
  private final boolean aside;

  private final List<Object> content = new ArrayList<>();
  private boolean blank = true;
  private Optional<Text> last = Optional.empty();

  private Line(Desk desk, boolean aside) {
    this.desk = desk;
    this.aside = aside;
  }

  /** What is in a paragraph of these nodes; empty when they say nothing. */
  static List<Object> of(List<? extends Node> nodes, Desk desk) throws IOException {
    return new Line(desk, false).read(nodes);
  }

  private List<Object> read(List<? extends Node> nodes) throws IOException {
    for (Node node : nodes) {
      add(node, Look.PLAIN, content);
    }
    last.filter(text -> text.getValue().endsWith(" "))
        .ifPresent(text -> text.setValue(text.getValue().stripTrailing()));
    content.removeIf(Line::isEmpty);
    return content;
  }

  private static boolean isEmpty(Object part) {
    return part instanceof R run
        && run.getContent().size() == 1
        && run.getContent().get(0) instanceof Text text
        && text.getValue().isEmpty();
  }

  private void add(Node node, Look look, List<Object> into) throws IOException {
    if (node instanceof TextNode text) {
      words(BLANKS.matcher(text.getWholeText()).replaceAll(" "), look, into);
    } else if (node instanceof Element element) {
      element(element, look, into);
    }
  }

  private void words(String text, Look look, List<Object> into) {
    String rest = blank && text.startsWith(" ") ? text.substring(1) : text;
    if (!rest.isEmpty()) {
      R run = Wml.run(rest, look);
      into.add(run);
      last = Optional.of((Text) run.getContent().get(0));
      blank = rest.endsWith(" ");
    }
  }

  private void element(Element element, Look look, List<Object> into) throws IOException {
    Element mark = element.selectFirst("sup > a.footnote-ref");
    if (mark != null && element.normalName().equals("sup")) {
      note(mark, into);
    } else if (element.hasClass("note")) {
      address(element.text(), into);
    } else if (element.is("img, svg")) {
      picture(element, look, into);
    } else if (element.normalName().equals("br")) {
      R run = Wml.MAKE.createR();
      run.getContent().add(Wml.MAKE.createBr());
      into.add(run);
      blank = true;
    } else if (element.is("a[href]:not(.footnote-backref)")) {
      link(element, look, into);
    } else if (!element.is(":not(.task) > .unseen, .footnote-backref, script, style, input")) {
      all(element, look.within(element), into);
    }
  }

  private void all(Element element, Look look, List<Object> into) throws IOException {
    for (Node child : element.childNodes()) {
      add(child, look, into);
    }
  }

  private void link(Element element, Look look, List<Object> into) throws IOException {
    String target = element.attr("href");
    Optional<P.Hyperlink> link =
        target.startsWith("#")
            ? desk.marks().to(target.substring(1))
            : (aside ? desk.asides() : desk.links()).to(target);
    if (link.isPresent()) {
      into.add(link.get());
      all(element, look.styled("Hyperlink"), link.get().getContent());
    } else {
      all(element, look, into);
    }
  }

  /** The address of a link, in a note of its own. */
  private void address(String address, List<Object> into) {
    if (aside) {
      words(" (" + address + ")", Look.PLAIN, into);
    } else {
      into.add(desk.notes().add(List.of(Wml.run(address, Look.PLAIN))));
      blank = false;
    }
  }

  /** A note of the text; notes are counted for each piece of text. */
  private void note(Element mark, List<Object> into) throws IOException {
    Element piece = mark.closest(".prose, body");
    String id = mark.attr("href").substring(1);
    Element text = piece == null ? null : piece.selectFirst(".footnotes [id=" + id + "]");
    if (text != null && !aside) {
      into.add(desk.notes().add(new Line(desk, true).read(text.childNodes())));
      blank = false;
    }
  }

  private void picture(Element image, Look look, List<Object> into) throws IOException {
    Optional<R> shown = aside ? Optional.empty() : desk.pictures().of(image);
    if (shown.isPresent()) {
      into.add(shown.get());
      blank = false;
    } else {
      words("[" + Shown.words(image) + "]", look.styled("Emphasis"), into);
    }
  }
}
