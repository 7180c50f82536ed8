package dev.dossier.document;

import dev.dossier.document.rules.SectionOverflows.Cut;
import dev.dossier.project.DocumentView.SectionView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A section that runs over its pages.
 *
 * @param lines lines that stand beyond them
 * @param cuts passages without which it fits; empty when none would do
 */
public record Overrun(SectionView section, int lines, List<Cut> cuts) {
  public Overrun {
    cuts = List.copyOf(cuts);
  }

  /** Lays the document out and finds every section that runs over, in order. */
  public static List<Overrun> in(
      Manuscript manuscript, List<SectionView> sections, PdfPrinter printer) throws IOException {
    List<String> ids = sections.stream().map(SectionView::id).toList();
    Measured whole = printer.measure(manuscript.marked(ids), manuscript.marks(ids));
    List<Overrun> overruns = new ArrayList<>();
    for (SectionView section : sections) {
      int over = whole.beyond(section.id(), section.pages());
      if (over > 0) {
        List<Cut> cuts = new Shortening(manuscript, section, whole, printer).cuts(over);
        overruns.add(new Overrun(section, over, cuts));
      }
    }
    return overruns;
  }

  /** Looks for passages without which a section fits. */
  private record Shortening(
      Manuscript manuscript, SectionView section, Measured whole, PdfPrinter printer) {
    /**
     * The shortest passage that is as long as what runs over; if there is none, the longest ones
     * until it fits. Whether it does is tried and not reckoned: a page also ends where a table or a
     * heading must not be cut.
     */
    List<Cut> cuts(int over) throws IOException {
      List<Integer> lines = lengths();
      TreeSet<Integer> gone = new TreeSet<>();
      int saved = 0;
      for (int passage : order(lines, over)) {
        gone.add(passage);
        saved += lines.get(passage);
        if (saved >= over && fitsWithout(gone)) {
          return gone.stream()
              .map(at -> new Cut(manuscript.beginning(section.id(), at), lines.get(at)))
              .toList();
        }
      }
      return List.of();
    }

    private List<Integer> lengths() {
      return IntStream.range(0, manuscript.passages(section.id()))
          .mapToObj(at -> whole.lines(Manuscript.mark(section.id(), at)))
          .toList();
    }

    private static List<Integer> order(List<Integer> lines, int over) {
      List<Integer> longestFirst =
          IntStream.range(0, lines.size())
              .boxed()
              .sorted(Comparator.comparing((Integer at) -> lines.get(at)).reversed())
              .toList();
      List<Integer> order = new ArrayList<>(longestFirst);
      longestFirst.stream()
          .filter(at -> lines.get(at) >= over)
          .reduce((longer, shorter) -> shorter)
          .ifPresent(
              enough -> {
                order.remove(enough);
                order.add(0, enough);
              });
      return order;
    }

    private boolean fitsWithout(TreeSet<Integer> gone) throws IOException {
      return printer
              .measure(manuscript.without(section.id(), gone), List.of(section.id()))
              .beyond(section.id(), section.pages())
          == 0;
    }
  }
}
