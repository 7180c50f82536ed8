package dev.dossier.model;

import dev.dossier.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * The Markdown body of a file, with the plain text that rules read and the places it stands at.
 *
 * @param markdown the body as written, line ends normalised to {@code \n}
 * @param firstLine line of the file on which the body begins, counted from 1
 * @param sections the body cut at its headings, in order, nested ones included
 * @param passages blocks of running text, in order
 * @param links links and images, in order
 * @param placeholders computed figures asked for by {@code {{…}}}, in order
 */
public record Prose(
    String markdown,
    int firstLine,
    List<Section> sections,
    List<Passage> passages,
    List<Link> links,
    List<Placeholder> placeholders) {
  public static final Prose EMPTY = new Prose("", 1, List.of(), List.of(), List.of(), List.of());

  public Prose {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    links = List.copyOf(links);
    placeholders = List.copyOf(placeholders);
  }

  public boolean blank() {
    return markdown.isBlank();
  }

  /** The first section whose heading is this one, letter case ignored. */
  public Optional<Section> section(String heading) {
    return sections.stream().filter(s -> s.heading().equalsIgnoreCase(heading)).findFirst();
  }

  /**
   * A heading and what stands below it, up to the next heading of the same or a higher rank.
   *
   * @param anchor fragment identifier of the heading on a page
   * @param markdown what stands below the heading, without the heading itself
   */
  public record Section(String heading, int rank, String anchor, Place place, String markdown) {}

  /** What a passage is on the page. */
  public enum Form {
    PARAGRAPH,
    ITEM,
    HEADING,
    CELL,
    QUOTE
  }

  /**
   * A block of running text.
   *
   * @param section heading it stands under; empty before the first one
   * @param sentences its sentences, code left out; a block without any is not read
   */
  public record Passage(Form form, String section, List<Sentence> sentences) {
    public Passage {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence as a reader hears it: markup gone, entities resolved.
   *
   * @param stretches where its characters stand in the file, ascending by offset; never empty
   */
  public record Sentence(String text, List<Stretch> stretches) {
    public Sentence {
      stretches = List.copyOf(stretches);
      if (stretches.isEmpty()) {
        throw new IllegalArgumentException("a sentence stands somewhere");
      }
    }

    /** The place of {@code text.substring(from, to)}, cut where its first line ends. */
    public Place place(int from, int to) {
      Place start = at(from);
      int end = Math.max(from, Math.min(to, text.length()) - 1);
      for (Stretch stretch : stretches) {
        if (stretch.offset() > from && stretch.start().line() != start.line()) {
          end = Math.min(end, stretch.offset() - 1);
        }
      }
      end -= end > from && text.charAt(end) == ' ' ? 1 : 0;
      int length = Math.max(1, at(end).column() - start.column() + 1);
      return new Place(start.file(), start.line(), start.column(), length);
    }

    /** The place of one character. */
    private Place at(int offset) {
      Stretch stretch = stretches.get(0);
      for (Stretch next : stretches) {
        if (next.offset() <= offset) {
          stretch = next;
        }
      }
      int from = Math.min(stretch.offset(), offset);
      boolean half = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
      int to = Math.max(from, half ? offset - 1 : offset);
      int column = stretch.start().column() + text.codePointCount(from, to);
      return new Place(stretch.start().file(), stretch.start().line(), column, 1);
    }

    /** The place of the whole sentence, cut where its first line ends. */
    public Place place() {
      return place(0, Math.max(1, text.length()));
    }
  }

  /**
   * From {@code offset} in a sentence on, characters stand one after another from {@code start}.
   */
  public record Stretch(int offset, Place start) {}

  /** A link or an image. */
  public record Link(String target, String text, boolean image, Place place) {}

  /** A figure to be computed, such as {@code total-impact}, without its braces. */
  public record Placeholder(String expression, Place place) {}
}
