package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.ProseCheck;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.Text;
import dev.dossier.assess.rules.words.Word;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Prose.Form;
import dev.dossier.model.Prose.Link;
import dev.dossier.model.Prose.Passage;
import dev.dossier.model.Prose.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;

/** A heap of links without a sentence leaves the reading to the committee. */
public final class LinkDump implements ProseCheck {
  /** So many links in a row make a heap. */
  private static final int HEAP = 3;

  /** So many words beside a link, a date or a place, say nothing about it. */
  private static final int BARE = 3;

  private static final Set<String> LISTS =
      Set.of("references", "links", "sources", "see also", "further reading", "artifacts");

  @Override
  public String id() {
    return "prose/link-dump";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void read(Text text, Review review, Consumer<Finding> found) {
    if (text.links().isEmpty()) {
      return;
    }
    Run run = new Run(found);
    for (Passage passage : text.head().prose().passages()) {
      run.next(passage, linksIn(passage, text.links()));
    }
    run.end();
  }

  private static List<Link> linksIn(
      Passage passage, NavigableMap<Integer, NavigableMap<Integer, Link>> links) {
    if (passage.sentences().isEmpty()) {
      return List.of();
    }
    int first = passage.sentences().get(0).place().line();
    Sentence last = passage.sentences().get(passage.sentences().size() - 1);
    int end = last.stretches().get(last.stretches().size() - 1).start().line();
    return links.subMap(first, true, Math.max(first, end), true).values().stream()
        .flatMap(onLine -> onLine.values().stream())
        .toList();
  }

  /** Items that follow one another and hold nothing but links. */
  private final class Run {
    private final Consumer<Finding> found;
    private int length;
    private int count;
    private boolean introduced;
    private int column = Integer.MAX_VALUE;
    private Passage first = new Passage(Form.ITEM, "", List.of());

    Run(Consumer<Finding> found) {
      this.found = found;
    }

    void next(Passage passage, List<Link> links) {
      boolean bare = !links.isEmpty() && isBare(passage, links);
      if (passage.form() == Form.ITEM && bare) {
        first = length == 0 ? passage : first;
        introduced |= length == 0 && column < start(passage);
        length++;
        count += links.size();
        return;
      }
      end();
      introduced = passage.form() == Form.PARAGRAPH && !bare;
      column = passage.form() == Form.ITEM ? start(passage) : Integer.MAX_VALUE;
      if (passage.form() == Form.PARAGRAPH && bare && isHeap(links)) {
        report(passage, links.size());
      }
    }

    /** The run is over. */
    void end() {
      if (length >= HEAP && !introduced) {
        report(first, count);
      }
      length = 0;
      count = 0;
    }

    /** An item that stands further in belongs to the one before, which introduces it. */
    private int start(Passage passage) {
      return passage.sentences().get(0).place().column();
    }

    /** A line of addresses to reach somebody at is no heap. */
    private boolean isHeap(List<Link> links) {
      return links.size() >= HEAP
          && links.stream().noneMatch(link -> link.target().startsWith("mailto:"));
    }

    private void report(Passage passage, int links) {
      if (!LISTS.contains(passage.section().toLowerCase(Locale.ROOT))) {
        found.accept(
            finding(
                passage.sentences().get(0).place(),
                "here stand " + links + " links and no sentence on what they show",
                "Say in a sentence what a reader will find, or list them as `artifacts:`."));
      }
    }

    private boolean isBare(Passage passage, List<Link> links) {
      int all = passage.sentences().stream().mapToInt(s -> letters(s.text())).sum();
      int linked = links.stream().mapToInt(link -> letters(link.text())).sum();
      return all - linked <= BARE * Math.max(1, passage.form() == Form.ITEM ? 1 : links.size());
    }

    private int letters(String text) {
      return (int)
          Word.in(text).stream().filter(w -> Character.isLetter(w.text().charAt(0))).count();
    }
  }
}
