package dev.dossier.project;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.Change;
import dev.dossier.assess.ScoreHistory.Commit;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.assess.ScoreHistory.Step;
import dev.dossier.model.PromotionPackage;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.HistoryView.CauseView;
import dev.dossier.project.HistoryView.LevelView;
import dev.dossier.project.HistoryView.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The score over the package's past, in words. */
final class HistoryViews {
  private static final int SHORT_NAME = 7;
  private static final String TIME = "time passing";

  private final Lens lens;
  private final ScoreHistory history;
  private final Map<String, LinkView> files = new HashMap<>();

  HistoryViews(Lens lens, ScoreHistory history) {
    this.lens = lens;
    this.history = history;
    PromotionPackage content = lens.content();
    link(content.promotion().head().file(), "the case", SitePaths.PROMOTION);
    content.evidence().forEach(e -> link(e.head().file(), e.title(), SitePaths.of(e)));
    content
        .endorsements()
        .forEach(e -> link(e.head().file(), "endorsement by " + e.from(), SitePaths.of(e)));
    content.document().forEach(d -> link(d.head().file(), d.head().title(), SitePaths.of(d)));
    content.plan().forEach(p -> link(p.head().file(), p.head().title(), SitePaths.of(p)));
    content.pages().forEach(p -> link(p.head().file(), p.head().title(), lens.path(p)));
  }

  private void link(String file, String title, String path) {
    files.put(file, new LinkView(title, Optional.of(path)));
  }

  HistoryView view() {
    List<StepView> steps = new ArrayList<>(history.steps().stream().map(this::step).toList());
    StepView now = step(history.now());
    if (!now.causes().isEmpty()) {
      steps.add(now);
    }
    List<LevelView> levels =
        lens.playbook().bands().stream()
            .filter(band -> band.from() > 0)
            .map(band -> new LevelView(band.id(), band.from()))
            .toList();
    return new HistoryView(summary(steps), steps, levels, notes());
  }

  private String summary(List<StepView> steps) {
    List<StepView> scored = steps.stream().filter(s -> s.value().isPresent()).toList();
    String commits = Wording.count(history.steps().size() + history.joined(), "commit");
    if (scored.isEmpty()) {
      return commits + " and no score that may be shown yet.";
    }
    StepView first = scored.get(0);
    StepView last = scored.get(scored.size() - 1);
    return scored.size() == 1
        ? "A score of " + last.after() + " on " + last.day() + "."
        : "From "
            + first.after()
            + " on "
            + first.day()
            + " to "
            + last.after()
            + " on "
            + last.day()
            + ", in "
            + commits
            + ".";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (history.joined() > 0) {
      notes.add(
          "Before the latest commits, the last one of each month stands for all of its month: "
              + Wording.count(history.joined(), "commit")
              + " stand behind another one.");
    }
    if (history.cut()) {
      notes.add(
          "This clone is shallow: it does not hold what came before."
              + " “git fetch --unshallow” brings it.");
    }
    return notes;
  }

  private StepView step(Step step) {
    Optional<Double> value = step.state().shown();
    Optional<Change> change = step.change().filter(c -> value.isPresent());
    List<CauseView> causes = change.map(c -> causes(c, value.get())).orElse(List.of());
    return new StepView(
        step.day().toString(),
        Wording.day(step.day()),
        step.commit().map(c -> c.name().substring(0, SHORT_NAME)).orElse(""),
        subject(step),
        value,
        change.map(c -> c.before() + c.time()),
        change.map(c -> tenths(c.before())).orElse(""),
        value.map(HistoryViews::tenths).orElse(""),
        change.map(c -> Tenths.signed(total(c, value.get()))).orElse(""),
        note(step, change),
        causes);
  }

  private static String subject(Step step) {
    boolean files = step.change().filter(c -> !c.causes().isEmpty()).isPresent();
    return step.commit()
        .map(Commit::subject)
        .orElse(files ? "As it is now, not committed" : "No change to a file since");
  }

  private static String note(Step step, Optional<Change> change) {
    if (step.state() instanceof State.Unreadable unreadable) {
      return "No score: " + unreadable.reason();
    }
    if (step.state() instanceof State.Withheld withheld) {
      return "No score yet: evidence for "
          + withheld.evidenced()
          + " of "
          + withheld.of()
          + " indicators";
    }
    return change.isEmpty() ? "The first score" : "";
  }

  private static long total(Change change, double after) {
    return Tenths.tenths(after) - Tenths.tenths(change.before());
  }

  private List<CauseView> causes(Change change, double after) {
    List<Double> points = new ArrayList<>();
    change.causes().forEach(cause -> points.add(cause.points()));
    points.add(change.time());
    if (change.others() > 0) {
      double told = points.stream().mapToDouble(p -> p).sum();
      points.add(after - change.before() - told);
    }
    List<Long> parts = Tenths.of(total(change, after) / 10.0, points).parts();
    List<CauseView> causes = new ArrayList<>();
    for (int i = 0; i < change.causes().size(); i++) {
      Cause cause = change.causes().get(i);
      causes.add(cause(parts.get(i), file(cause.file()), cause.what()));
    }
    int told = causes.size();
    if (change.others() > 0) {
      String files = Wording.count(change.others(), "more file");
      causes.add(cause(parts.get(told + 1), plain(files), ""));
    }
    if (parts.get(told) != 0) {
      causes.add(cause(parts.get(told), plain(TIME), ""));
    }
    return causes;
  }

  private static CauseView cause(long tenths, LinkView file, String what) {
    return new CauseView(Tenths.signed(tenths), file, what);
  }

  private static LinkView plain(String text) {
    return new LinkView(text, Optional.empty());
  }

  private LinkView file(String path) {
    return files.getOrDefault(path, plain(name(path)));
  }

  /** A file as the package itself calls it. */
  private static String name(String path) {
    return path.replaceFirst("^content/", "").replaceFirst("\\.md$", "");
  }

  private static String tenths(double score) {
    return Tenths.text(Tenths.tenths(score));
  }
}
