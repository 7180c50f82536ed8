package dev.dossier.document;

import dev.dossier.document.rules.SectionOverflows.Cut;
import dev.dossier.document.rules.SectionOverflows.Weakest;
import dev.dossier.project.DocumentView.SectionView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sections that run over their pages.
 *
 * @param measured whether they were laid out; a document that would take long is only reckoned
 * @param lines lines that stand beyond the pages; where nothing was laid out, all lines at most
 * @param cuts passages without which they fit; empty when none would do
 * @param weakest what contributes least of what stands there; absent where nothing can be weighed
 */
public record Overrun(
    Run run, boolean measured, int lines, List<Cut> cuts, Optional<Weakest> weakest) {
  /** Lines, as reckoned, of the longest document that is laid out: some thirty pages. */
  public static final int MOST = 1500;

  /** Lines that fit on a page whatever they are; a page of plain text holds fifty. */
  private static final int SURELY = 32;

  /** Proposals that are tried on paper, each of which takes as long as the first layout. */
  private static final int TRIES = 6;

  public Overrun {
    cuts = List.copyOf(cuts);
  }

  /**
   * Lays the document out and finds all sections that run over, in order; of one that is longer
   * than {@link #MOST} the longest, without laying it out.
   */
  public static List<Overrun> in(
      Manuscript manuscript, List<SectionView> sections, PdfPrinter printer) throws IOException {
    List<Run> runs = Run.of(sections);
    Map<Run, Integer> roughly = new LinkedHashMap<>();
    runs.forEach(run -> roughly.put(run, manuscript.roughly(run.ids())));
    if (runs.stream().allMatch(run -> roughly.get(run) <= run.pages() * SURELY)) {
      return List.of();
    }
    if (roughly.values().stream().mapToInt(lines -> lines).sum() > MOST) {
      Run longest = Collections.max(runs, Comparator.comparing(roughly::get));
      return List.of(
          new Overrun(longest, false, roughly.get(longest), List.of(), Optional.empty()));
    }
    return laidOut(manuscript, sections, printer);
  }

  private static List<Overrun> laidOut(
      Manuscript manuscript, List<SectionView> sections, PdfPrinter printer) throws IOException {
    List<String> ids = sections.stream().map(SectionView::id).toList();
    Measured whole = printer.measure(manuscript.marked(ids), manuscript.marks(ids));
    List<Overrun> overruns = new ArrayList<>();
    for (Run run : Run.of(sections)) {
      int over = whole.beyond(run.ids(), run.pages());
      if (over > 0) {
        Shortening shortening = new Shortening(manuscript, run, whole, printer);
        overruns.add(new Overrun(run, true, over, shortening.cuts(over), shortening.weakest()));
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
      List<Passage> order = order(over);
      int tooFew = enough(order, over) - 1;
      int fitting = tooFew + 1;
      int tries = 1;
      for (int step = 1; fitting <= order.size() && !fits(order, fitting); step *= 2) {
        tooFew = fitting;
        fitting += step;
        if (++tries > TRIES) {
          return List.of();
        }
      }
      if (fitting > order.size()) {
        return List.of();
      }
      for (; fitting - tooFew > 1 && tries < TRIES; tries++) {
        int middle = (tooFew + fitting) / 2;
        if (fits(order, middle)) {
          fitting = middle;
        } else {
          tooFew = middle;
        }
      }
      return inPlace(order.subList(0, fitting));
    }

    /** How many passages are as long as what runs over. */
    private int enough(List<Passage> order, int over) {
      int saved = 0;
      int count = 0;
      while (saved < over && count < order.size()) {
        saved += whole.lines(order.get(count).mark());
        count++;
      }
      return saved < over ? count + 1 : count;
    }

    private boolean fits(List<Passage> order, int count) throws IOException {
      return fits(manuscript.without(order.subList(0, count)));
    }

    private List<Cut> inPlace(List<Passage> gone) {
      return gone.stream()
          .sorted(Comparator.comparing(manuscript.passages(run.ids())::indexOf))
          .map(p -> new Cut(manuscript.beginning(p), whole.lines(p.mark())))
          .toList();
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
