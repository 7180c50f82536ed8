package dev.dossier.render;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.HistoryView;
import dev.dossier.project.HistoryView.CauseView;
import dev.dossier.project.HistoryView.LevelView;
import dev.dossier.project.HistoryView.StepView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Histories made up for tests of the theme. */
public final class Histories {
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 20);

  private Histories() {}

  /** A history with a state that can't be read, one without a score, and so many others. */
  public static HistoryView of(int scored) {
    List<StepView> steps = new ArrayList<>();
    steps.add(bare(FIRST, "0000001", "Begin", "No score yet: evidence for 1 of 16 indicators"));
    double score = 31;
    for (int i = 0; i < scored; i++) {
      double next = Math.max(5, Math.min(95, score + (i % 4 == 3 ? -2.5 : 3.1)));
      steps.add(step(FIRST.plusDays(7 + 9L * i), i, score, next));
      score = next;
    }
    steps.add(
        2,
        bare(
            FIRST.plusDays(9),
            "00000ff",
            "A subject without a place to break: " + "x".repeat(90),
            "No score: content/evidence/a.md:3: `titel` is no key of evidence"));
    return new HistoryView(
        "From 34.1 on 27 November 2025 to 60.2 on 30 June 2026, in 14 commits.",
        steps,
        List.of(
            new LevelView("expansion", 50),
            new LevelView("sprint", 80),
            new LevelView("positioned", 90)),
        List.of("This clone is shallow: it does not hold what came before."));
  }

  /** A state without a score. */
  public static StepView bare(LocalDate day, String commit, String subject, String note) {
    return new StepView(
        day.toString(),
        day.toString(),
        commit,
        subject,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        note,
        List.of());
  }

  /** A state that moved the score. */
  public static StepView step(LocalDate day, int number, double before, double after) {
    return new StepView(
        day.toString(),
        day.toString(),
        String.format(Locale.ROOT, "%07x", 0xabc0 + number),
        "Step " + number,
        Optional.of(after),
        Optional.of(before - 0.2),
        tenths(before),
        tenths(after),
        String.format(Locale.ROOT, "%+.1f", after - before),
        "",
        List.of(
            new CauseView(
                "+3.3",
                new LinkView(
                    "Platform transformation",
                    Optional.of("evidence/platform-transformation.html")),
                "reach.teams 47 → 52"),
            new CauseView("±0.0", new LinkView("2 more files", Optional.empty()), ""),
            new CauseView("−0.2", new LinkView("time passing", Optional.empty()), "")));
  }

  private static String tenths(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }
}
