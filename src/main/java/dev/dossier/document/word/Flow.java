package dev.dossier.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Paragraphs and tables, one below another: of a document or of a cell. */
final class Flow {
  private static final Set<String> INLINE = Set.of("ins", "del", "svg", "img", "a", "input");
  private static final String NORMAL = "Normal";
  private static final long AFTER_TABLE = 170;
  private static final long AFTER_LIST = 125;

  /** Above a section that does not begin on a page of its own. */
  private static final long BEFORE_SHARED = 340;

  private final Desk desk;
  private final List<Object> into;
  private boolean breakBefore;
  private boolean spaceBefore;
  private Optional<String> mark = Optional.empty();

  Flow(Desk desk, List<Object> into) {
    this.desk = desk;
    this.into = into;
  }

  /** Writes what is in an element. */
  void write(Element element) throws IOException {
    write(element, NORMAL);
  }

  /** Writes what is in an element in the style given, unless its parts ask for others. */
  void write(Element element, String style) throws IOException {
    inside(element, new Place(style, 0));
    if (into.isEmpty() || into.get(into.size() - 1) instanceof Tbl) {
      into.add(Wml.paragraph(into.isEmpty() ? style : "Spacer"));
    }
  }

  /**
   * Where something stands.
   *
   * @param style for paragraphs that ask for none
   * @param level how many lists it is in
   */
  private record Place(String style, int level) {
    Place styled(String other) {
      return new Place(other, level);
    }
  }

  private void inside(Element element, Place place) throws IOException {
    List<Node> line = new ArrayList<>();
    for (Node child : element.childNodes()) {
      if (child instanceof Element block && isBlock(block)) {
        paragraph(line, place);
        line.clear();
        block(block, place);
      } else {
        line.add(child);
      }
    }
    paragraph(line, place);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  private void block(Element element, Place place) throws IOException {
    if (element.hasClass("footnotes")) {
      return;
    }
    if (element.is("section.chapter:not(.opening + *)")) {
      breakBefore = !element.hasClass("shared");
      spaceBefore = !breakBefore;
    }
    if (!element.id().isEmpty()) {
      mark = Optional.of(element.id());
    }
    switch (element.normalName()) {
      case "ul", "ol" -> list(element, place);
      case "table" -> table(element);
      case "pre" -> verbatim(element);
      case "hr" -> add(Wml.paragraph("Rule"));
      case "dl" -> definitions(element, place);
      default -> inside(element, place.styled(Styles.of(element, place.style())));
    }
  }

  private void paragraph(List<Node> nodes, Place place) throws IOException {
    List<Object> words = Line.of(nodes, desk);
    if (!words.isEmpty()) {
      P paragraph = Wml.paragraph(place.style());
      paragraph.getContent().addAll(words);
      add(paragraph);
    }
  }

  private void add(P paragraph) {
    if (breakBefore) {
      paragraph.getPPr().setPageBreakBefore(Wml.yes());
      breakBefore = false;
    }
    if (spaceBefore) {
      Wml.spaceBefore(paragraph, BEFORE_SHARED);
      spaceBefore = false;
    }
    mark.ifPresent(id -> desk.marks().mark(paragraph, id));
    mark = Optional.empty();
    if (!into.isEmpty()
        && into.get(into.size() - 1) instanceof Tbl
        && !paragraph.getPPr().getPStyle().getVal().startsWith("Heading")) {
      Wml.spaceBefore(paragraph, AFTER_TABLE);
    }
    into.add(paragraph);
  }

  private void add(Tbl table) {
    if (breakBefore || (!into.isEmpty() && into.get(into.size() - 1) instanceof Tbl)) {
      add(Wml.paragraph("Spacer"));
    }
    into.add(table);
  }

  private void list(Element list, Place place) throws IOException {
    boolean counted = list.normalName().equals("ol");
    int level = place.level();
    long id =
        counted ? desk.lists().numbers(level, start(list.attr("start"))) : desk.lists().bullets();
    String style = Lists.style(counted ? "ListNumber" : "ListBullet", level);
    Place within = new Place(Lists.style("ListContinue", level), level + 1);
    for (Element item : list.children()) {
      int at = into.size();
      inside(item, within);
      if (into.size() > at && into.get(at) instanceof P first) {
        Lists.item(first, style, level, id);
      }
    }
    if (level == 0 && !into.isEmpty() && into.get(into.size() - 1) instanceof P end) {
      Wml.spaceAfter(end, AFTER_LIST);
    }
  }

  private static long start(String number) {
    return number.matches("\\d{1,6}") ? Long.parseLong(number) : 1;
  }

  private void table(Element table) throws IOException {
    for (Element caption : table.select("> caption")) {
      block(caption, new Place("Caption", 0));
      if (!into.isEmpty() && into.get(into.size() - 1) instanceof P above) {
        above.getPPr().setKeepNext(Wml.yes());
      }
    }
    add(Tables.of(table, desk));
  }

  private void definitions(Element list, Place place) throws IOException {
    if (list.hasClass("figures")) {
      add(Tables.figures(list, desk));
    } else {
      inside(list, place);
    }
  }

  /** Code, with its blanks and its ends of lines. */
  private void verbatim(Element code) {
    P paragraph = Wml.paragraph("HTMLPreformatted");
    R run = Wml.run("", Look.PLAIN);
    run.getContent().clear();
    String text = code.wholeText().stripTrailing();
    for (String line : text.split("\n", -1)) {
      if (!run.getContent().isEmpty()) {
        run.getContent().add(Wml.MAKE.createBr());
      }
      run.getContent().addAll(Wml.run(line, Look.PLAIN).getContent());
    }
    paragraph.getContent().add(run);
    add(paragraph);
  }
}
