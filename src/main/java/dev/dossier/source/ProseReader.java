package dev.dossier.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.finding.Place;
import dev.dossier.model.Prose;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Link;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Placeholder;
import dev.dossier.model.Prose.Section;
import dev.dossier.model.Prose.Sentence;
import dev.dossier.model.Prose.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects from a Markdown tree what the rules read: sections, sentences, links and figures. */
final class ProseReader {
  private static final Pattern ALERT =
      Pattern.compile(
          "\\s*\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);

  private final SourceText text;
  private final int from;
  private final String markdown;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Placeholder> placeholders = new ArrayList<>();

  /** Heading that the reader is below. */
  private String section = "";

  ProseReader(SourceText text, int from) {
    this.text = text;
    this.from = from;
    this.markdown = text.text().substring(from);
  }

  Prose read(Document tree) {
    for (Node block : tree.getChildren()) {
      if (block instanceof Heading heading) {
        section = PlainText.withCode(heading);
        headings.add(heading);
      }
      block(block, Form.PARAGRAPH);
    }
    return new Prose(markdown, text.lineOf(from), sections(), passages, links, placeholders);
  }

  private void block(Node node, Form form) {
    if (node instanceof Heading) {
      passage(node, Form.HEADING);
    } else if (node instanceof TableCell) {
      passage(node, Form.CELL);
    } else if (node instanceof Paragraph || node instanceof DefinitionTerm) {
      passage(node, form);
    } else if (!(node instanceof TableSeparator)) {
      Form inner = inner(node, form);
      for (Node child : node.getChildren()) {
        block(child, inner);
      }
    }
  }

  /** Words in a quote are somebody else's wherever they stand; an alert is the author's own. */
  private static Form inner(Node node, Form form) {
    if (node instanceof BlockQuote) {
      return ALERT.matcher(firstLine(node)).lookingAt() ? form : Form.QUOTE;
    }
    boolean item = node instanceof ListItem || node instanceof DefinitionItem;
    return item && form != Form.QUOTE ? Form.ITEM : form;
  }

  private static CharSequence firstLine(Node quote) {
    Node first = quote.getFirstChild();
    return first instanceof Paragraph ? first.getChars() : "";
  }

  private void passage(Node block, Form form) {
    PlainText plain = PlainText.of(block);
    List<Sentence> sentences = new ArrayList<>();
    Matcher alert = ALERT.matcher(plain.text());
    boolean marked = block.getParent() instanceof BlockQuote && alert.lookingAt();
    int skipped = marked ? alert.end() : 0;
    for (Sentences.Range range : Sentences.in(plain.text().substring(skipped))) {
      sentences.add(sentence(plain, range.from() + skipped, range.to() + skipped));
    }
    if (!sentences.isEmpty()) {
      passages.add(new Passage(form, section, sentences));
    }
    inlines(block);
  }

  private Sentence sentence(PlainText plain, int begin, int end) {
    String said = plain.text().substring(begin, end);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < said.length(); i++) {
      if (i == 0 || breaks(plain, begin + i)) {
        int offset = plain.offset(begin + i);
        stretches.add(new Stretch(i, place(offset, offset + 1)));
      }
    }
    return new Sentence(said, stretches);
  }

  /**
   * Whether columns cannot be counted on from the character before, because the source goes on
   * elsewhere or on another line.
   */
  private boolean breaks(PlainText plain, int index) {
    int last = plain.offset(index - 1);
    return plain.offset(index) != last + 1 || markdown.charAt(last) == '\n';
  }

  private void inlines(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof FigurePlaceholder figure) {
        placeholders.add(new Placeholder(figure.expression(), place(child)));
      }
      LinkTarget.of(child)
          .ifPresent(
              link -> links.add(new Link(link.target(), link.text(), link.image(), place(child))));
      inlines(child);
    }
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int begin = heading.getEndOffset();
      int end = markdown.length();
      for (int j = i + 1; j < headings.size(); j++) {
        if (headings.get(j).getLevel() <= heading.getLevel()) {
          end = headings.get(j).getStartOffset();
          break;
        }
      }
      sections.add(
          new Section(
              PlainText.withCode(heading),
              heading.getLevel(),
              heading.getAnchorRefId(),
              place(heading),
              markdown.substring(begin, end).strip()));
    }
    return sections;
  }

  private Place place(Node node) {
    return place(node.getStartOffset(), node.getEndOffset());
  }

  private Place place(int begin, int end) {
    return text.place(from + begin, from + end);
  }
}
