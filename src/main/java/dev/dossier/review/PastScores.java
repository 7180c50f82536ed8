package dev.dossier.review;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.Change;
import dev.dossier.assess.ScoreHistory.Commit;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.assess.ScoreHistory.Step;
import dev.dossier.review.StepMemory.Moved;
import dev.dossier.review.StepMemory.Outcome;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.git.CommitLine;
import dev.dossier.source.git.CommitLine.Landed;
import dev.dossier.source.git.GitRepository;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out what the score of a package was in each state that was committed, by the ladder of
 * today, and what moved it.
 *
 * <p>Each state is assessed for the day of its commit, so that what was fresh then counts as fresh.
 * That day is never before the one of the state before it, whatever a clock said, and never after
 * the day of the site.
 */
public final class PastScores {
  /** How many states are worked out one by one; before those, one of each month is. */
  public static final int MOST = 400;

  /** Files of today beside the content and the ladder by which earlier states are read. */
  public static final Set<String> FRAME = StateFiles.FRAME;

  /** Causes that a step tells of, at most. */
  private static final int MOST_CAUSES = 4;

  /** What moved the score by less than this, in points, is told only when nothing moved it more. */
  private static final double TOLD = 0.05;

  private final GitRepository repository;
  private final Today today;
  private final Function<FileChange, String> words;
  private final StepMemory memory;
  private final PackageParser parser = PackageParser.remembering();
  private final Understanding understanding;

  /**
   * What a site is built from.
   *
   * @param files the package's
   * @param pack and what it is worth by its ladder, on the day for which the site is built
   * @param changed whether its content is other than that of the last commit
   */
  public record Today(PackageFiles files, Snapshot.Valued pack, boolean changed) {
    LocalDate asOf() {
      return pack.assessment().asOf();
    }
  }

  /**
   * The past of a package.
   *
   * @param words what happened to a file, in a few words that follow its name
   * @param memory what is known of the past already; it learns the rest
   */
  public PastScores(
      GitRepository repository,
      Today today,
      Function<FileChange, String> words,
      StepMemory memory) {
    this.repository = repository;
    this.today = today;
    this.words = words;
    this.memory = memory;
    this.understanding = new Understanding(Set.of(), parser);
  }

  /** The scores of the commits on a line. */
  public ScoreHistory of(CommitLine line) {
    Walk walk = new Walk();
    List<Step> steps = line.commits().stream().map(walk::step).toList();
    return new ScoreHistory(steps, walk.now(), line.joined(), line.cut());
  }

  /** Goes from state to state, the oldest first. */
  private final class Walk {
    private Optional<PastState> before = Optional.empty();
    private Optional<Double> score = Optional.empty();
    private LocalDate day = LocalDate.MIN;

    Step step(Landed commit) {
      day = latest(day, commit.day());
      LocalDate asOf = day.isBefore(today.asOf()) ? day : today.asOf();
      PastState state = state(commit);
      String key = before.map(PastState::name).orElse("-") + " " + commit.name() + " " + asOf;
      Outcome outcome = memory.of(key, () -> outcome(state, asOf));
      Optional<Commit> told = Optional.of(new Commit(commit.name(), commit.subject()));
      Step step = new Step(told, commit.day(), outcome.state(), change(outcome));
      goOn(state, outcome.state());
      return step;
    }

    Step now() {
      LocalDate asOf = today.asOf();
      if (!today.changed()) {
        State state = state(today.pack().assessment());
        Outcome same = new Outcome(state, state.shown().map(then -> new Moved(then, List.of(), 0)));
        return new Step(Optional.empty(), asOf, state, change(same));
      }
      StateFiles files = new StateFiles(today.files(), today.files());
      Outcome outcome = outcome(new PastState("now", files, PastScores.this::read), asOf);
      return new Step(Optional.empty(), asOf, outcome.state(), change(outcome));
    }

    private void goOn(PastState state, State worth) {
      if (!(worth instanceof State.Unreadable)) {
        before = Optional.of(state);
        score = worth.shown();
      }
    }

    private Outcome outcome(PastState after, LocalDate asOf) {
      Optional<String> fault = after.fault();
      if (fault.isPresent()) {
        return new Outcome(new State.Unreadable(fault.get()), Optional.empty());
      }
      Snapshot now = after.on(asOf);
      State state = state(assessment(now));
      Optional<Snapshot> old =
          before.filter(b -> state.shown().isPresent() && score.isPresent()).map(b -> b.on(asOf));
      return new Outcome(state, old.filter(o -> !assessment(o).withheld()).map(o -> moved(o, now)));
    }

    private Optional<Change> change(Outcome outcome) {
      return score.flatMap(
          s -> outcome.moved().map(m -> new Change(s, m.then() - s, m.causes(), m.others())));
    }
  }

  private PastState state(Landed commit) {
    PackageFiles files = new StateFiles(new Committed(repository, commit), today.files());
    return new PastState(commit.name(), files, this::read);
  }

  private Optional<Understood> read(PackageFiles files) {
    try {
      String name = today.pack().pack().promotion().playbook();
      return Optional.of(understanding.of(files, name, today.pack().playbook()));
    } catch (NotAPackage no) {
      return Optional.empty();
    }
  }

  private Moved moved(Snapshot before, Snapshot after) {
    ChangedFiles changed = new ChangedFiles(before, after, parser);
    List<FileChange> files = changed.all();
    Map<String, Map<String, Double>> points =
        new Attribution(before, after, this::read, files, changed.framing()).points();
    List<FileChange> farthestFirst =
        files.stream()
            .map(f -> f.moving(points.getOrDefault(f.path(), Map.of())))
            .sorted(Comparison.FARTHEST_FIRST)
            .toList();
    List<Cause> causes = new ArrayList<>();
    for (FileChange file : farthestFirst) {
      boolean told = causes.isEmpty() || Math.abs(file.sum()) >= TOLD;
      if (told && causes.size() < MOST_CAUSES) {
        causes.add(new Cause(file.path(), words.apply(file), file.sum()));
      }
    }
    return new Moved(assessment(before).score(), causes, files.size() - causes.size());
  }

  private static Assessment assessment(Snapshot snapshot) {
    return snapshot.valued().orElseThrow().assessment();
  }

  private static State state(Assessment assessment) {
    return assessment.withheld()
        ? new State.Withheld(assessment.coverage().evidenced(), assessment.coverage().of())
        : new State.Scored(assessment.score());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
