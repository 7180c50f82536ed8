package dev.dossier.document;

import dev.dossier.document.rules.SectionOverflows.Cut;
import dev.dossier.document.rules.SectionOverflows.Weakest;
import dev.dossier.project.DocumentView.SectionView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sections that run over their pages.
 *
 * @param lines lines that stand beyond them
 * @param cuts passages without which they fit; empty when none would do
 * @param weakest what contributes least of what stands there; absent where nothing can be weighed
 */
public record Overrun(Run run, int lines, List<Cut> cuts, Optional<Weakest> weakest) {
  /** Lines that fit on a page whatever they are; a page of plain text holds fifty. */
  private static final int SURELY = 32;

  public Overrun {
    cuts = List.copyOf(cuts);
  }

  /** Lays the document out and finds all sections that run over, in order. */
  public static List<Overrun> in(
      Manuscript manuscript, List<SectionView> sections, PdfPrinter printer) throws IOException {
    List<Run> runs = Run.of(sections);
    if (runs.stream().allMatch(run -> manuscript.roughly(run.ids()) <= run.pages() * SURELY)) {
      return List.of();
    }
    List<String> ids = sections.stream().map(SectionView::id).toList();
    Measured whole = printer.measure(manuscript.marked(ids), manuscript.marks(ids));
    List<Overrun> overruns = new ArrayList<>();
    for (Run run : runs) {
      int over = whole.beyond(run.ids(), run.pages());
      if (over > 0) {
        Shortening shortening = new Shortening(manuscript, run, whole, printer);
        overruns.add(new Overrun(run, over, shortening.cuts(over), shortening.weakest()));
      }
    }
    return overruns;
  }

  /** Looks for something without which sections fit. */
  private record Shortening(Manuscript manuscript, Run run, Measured whole, PdfPrinter printer) {
    /**
     * The shortest passage that is as long as what runs over; if there is none, the longest ones
     * until they fit. Whether they do is tried and not reckoned: a page also ends where a table or
     * a heading must not be cut.
     */
    List<Cut> cuts(int over) throws IOException {
      List<Passage> gone = new ArrayList<>();
      int saved = 0;
      for (Passage passage : order(over)) {
        gone.add(passage);
        saved += whole.lines(passage.mark());
        if (saved >= over && fits(manuscript.without(gone))) {
          return gone.stream()
              .sorted(Comparator.comparing(manuscript.passages(run.ids())::indexOf))
              .map(p -> new Cut(manuscript.beginning(p), whole.lines(p.mark())))
              .toList();
        }
      }
      return List.of();
    }

    private List<Passage> order(int over) {
      List<Passage> longestFirst =
          manuscript.passages(run.ids()).stream()
              .sorted(Comparator.comparing((Passage p) -> whole.lines(p.mark())).reversed())
              .toList();
      List<Passage> order = new ArrayList<>(longestFirst);
      longestFirst.stream()
          .filter(passage -> whole.lines(passage.mark()) >= over)
          .reduce((longer, shorter) -> shorter)
          .ifPresent(
              enough -> {
                order.remove(enough);
                order.add(0, enough);
              });
      return order;
    }

    Optional<Weakest> weakest() throws IOException {
      Optional<Run.Item> item = run.weakest();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      boolean enough = fits(manuscript.withoutLastItem(item.get().section()));
      return Optional.of(new Weakest(item.get().title(), item.get().points(), enough));
    }

    private boolean fits(Manuscript shorter) throws IOException {
      return printer.measure(shorter, run.ids()).beyond(run.ids(), run.pages()) == 0;
    }
  }
}
