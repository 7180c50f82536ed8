package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.Change;
import dev.dossier.assess.ScoreHistory.Commit;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.assess.ScoreHistory.Step;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.HistoryView.CauseView;
import dev.dossier.project.HistoryView.LevelView;
import dev.dossier.project.HistoryView.StepView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryViewsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Understood READ = PackageText.small().understood();
  private static final String PLATFORM = "content/evidence/platform.md";
  private static final String ABC = "abcdef0123456789";

  @Property(tries = 200)
  void whatIsPrintedAddsUp(
      @ForAll("points") double before,
      @ForAll("points") double after,
      @ForAll("parts") List<Double> parts) {
    // Time takes what is left, as it does when all files together moved the rest.
    double files = parts.stream().mapToDouble(p -> p).sum();
    List<Cause> causes =
        parts.stream().map(p -> new Cause("content/evidence/x.md", "changed", p)).toList();
    Change change = new Change(before, after - before - files, causes, 0);
    StepView step = view(step(after, Optional.of(change))).steps().get(0);

    BigDecimal sum =
        step.causes().stream()
            .map(c -> number(c.points()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(number(step.moved()));
    assertThat(number(step.before()).add(number(step.moved())))
        .isEqualByComparingTo(number(step.after()));
  }

  @Provide
  Arbitrary<Double> points() {
    return Arbitraries.doubles().between(0, 100);
  }

  @Provide
  Arbitrary<List<Double>> parts() {
    return Arbitraries.doubles().between(-20, 20).list().ofMinSize(1).ofMaxSize(4);
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace("±", "").replace("−", "-"));
  }

  @Test
  void aFileIsCalledByItsTitleAndLeadsToItsPageIfItIsStillThere() {
    Change change =
        new Change(
            50,
            0,
            List.of(
                new Cause("content/promotion.md", "baseline.teams 2 → 1", 9),
                new Cause("content/evidence/long-gone.md", "is gone", 1)),
            3);
    StepView step = view(step(60, Optional.of(change))).steps().get(0);

    assertThat(step.causes()).extracting(CauseView::points).containsExactly("+9.0", "+1.0", "±0.0");
    assertThat(step.causes().get(0).file().href()).hasValue("promotion.html");
    assertThat(step.causes().get(1).file().text()).isEqualTo("evidence/long-gone");
    assertThat(step.causes().get(1).file().href()).isEmpty();
    assertThat(step.causes().get(2).file().text()).isEqualTo("3 more files");
    assertThat(step.commit()).isEqualTo("abcdef0");
    assertThat(step.held()).hasValue(50.0);
  }

  @Test
  void whatIsNotThereIsSaid() {
    ScoreHistory history = new ScoreHistory(List.of(step(60, Optional.empty())), now(60), 12, true);

    assertThat(view(history).notes())
        .hasSize(2)
        .anyMatch(note -> note.contains("12 commits stand behind another one"))
        .anyMatch(note -> note.contains("shallow"));
    assertThat(view(step(60, Optional.empty())).notes()).isEmpty();
  }

  @Test
  void theEndIsAStepOnlyWhenSomethingMovedSince() {
    Step last = step(60, Optional.empty());
    assertThat(view(new ScoreHistory(List.of(last), now(60), 0, false)).steps()).hasSize(1);
    HistoryView moved = view(new ScoreHistory(List.of(last), now(58), 0, false));
    assertThat(moved.steps()).hasSize(2);
    assertThat(moved.steps().get(1).causes())
        .extracting(cause -> cause.file().text())
        .containsExactly("time passing");
    assertThat(moved.summary())
        .isEqualTo("From 60.0 on 30 June 2026 to 58.0 on 30 June 2026, in 1 commit.");
  }

  @Test
  void filesAreCalledAsThePackageCallsThem() {
    PackageText text = FullPackage.text();
    assertThat(caused(text, "content/promotion.md")).isEqualTo("the case: promotion.html");
    assertThat(caused(text, "content/evidence/keynote.md"))
        .isEqualTo("Cells at scale: evidence/keynote.html");
    assertThat(caused(text, "content/endorsements/peer.md"))
        .isEqualTo("endorsement by Peer, storage: endorsements.html#endorsements-peer");
    assertThat(caused(text, "content/document/vision.md"))
        .isEqualTo("Vision: promotion.html#vision");
    assertThat(caused(text, "content/plan/idea.md")).isEqualTo("An idea: plan/notes/idea.html");
    assertThat(caused(text, "content/about.md")).isEqualTo("About: about.html");
    assertThat(caused(text, "playbook.yaml")).isEqualTo("playbook.yaml: nowhere");
  }

  private static String caused(PackageText text, String file) {
    Change change = new Change(50, 0, List.of(new Cause(file, "changed", 10)), 0);
    ScoreHistory history =
        new ScoreHistory(List.of(step(60, Optional.of(change))), now(60), 0, false);
    Understood read = text.understood();
    AudienceView view =
        new Projection(read.pack().orElseThrow(), read.playbook().orElseThrow(), DAY, List.of())
            .with(history)
            .of(Audience.PRIVATE);
    LinkView cause = history(view).steps().get(0).causes().get(0).file();
    return cause.text() + ": " + cause.href().orElse("nowhere");
  }

  @Test
  void aStepSaysWhatItCameFromAndWhatTimeAloneMadeOfIt() {
    Change change = new Change(50, -0.3, List.of(new Cause(PLATFORM, "changed", 10.3)), 0);
    StepView step = view(step(60, Optional.of(change))).steps().get(0);

    assertThat(step.day()).isEqualTo("30 June 2026");
    assertThat(step.iso()).isEqualTo("2026-06-30");
    assertThat(step.subject()).isEqualTo("A subject");
    assertThat(step.value()).hasValue(60.0);
    assertThat(step.held()).hasValue(49.7);
    assertThat(step.before()).isEqualTo("50.0");
    assertThat(step.after()).isEqualTo("60.0");
    assertThat(step.moved()).isEqualTo("+10.0");
    assertThat(step.note()).isEmpty();
    assertThat(step.causes())
        .containsExactly(
            new CauseView("+10.3", linked("Platform", "evidence/platform.html"), "changed"),
            new CauseView("−0.3", new LinkView("time passing", Optional.empty()), ""));
  }

  @Test
  void filesThatAreNotNamedMovedTheRest() {
    Change change = new Change(50, -1, List.of(new Cause(PLATFORM, "changed", 4)), 2);
    StepView step = view(step(60, Optional.of(change))).steps().get(0);

    assertThat(step.causes())
        .extracting(cause -> cause.points() + " " + cause.file().text())
        .containsExactly("+4.0 Platform", "+7.0 2 more files", "−1.0 time passing");
  }

  private static LinkView linked(String text, String path) {
    return new LinkView(text, Optional.of(path));
  }

  @Test
  void aStepWithoutAScoreSaysWhy() {
    StepView first = view(step(60, Optional.empty())).steps().get(0);
    assertThat(first.note()).isEqualTo("The first score");
    assertThat(List.of(first.before(), first.moved())).containsOnly("");
    assertThat(first.held()).isEmpty();

    Change unscored = new Change(50, 0, List.of(new Cause(PLATFORM, "changed", 1)), 0);
    StepView withheld = view(new State.Withheld(2, 16), unscored);
    assertThat(withheld.note()).isEqualTo("No score yet: evidence for 2 of 16 indicators");
    assertThat(List.of(withheld.before(), withheld.after(), withheld.moved())).containsOnly("");
    assertThat(withheld.causes()).isEmpty();
    assertThat(view(new State.Unreadable("no case"), unscored).note())
        .isEqualTo("No score: no case");
  }

  private static StepView view(State state, Change change) {
    Step step = new Step(Optional.of(new Commit(ABC, "A")), DAY, state, Optional.of(change));
    return view(new ScoreHistory(List.of(step), now(60), 0, false)).steps().get(0);
  }

  @Test
  void aHistoryIsSummedUpByItsFirstScoreAndItsLast() {
    Step none =
        new Step(
            Optional.of(new Commit(ABC, "A")),
            DAY.minusDays(9),
            new State.Withheld(2, 16),
            Optional.empty());
    Step unscored = new Step(Optional.empty(), DAY, new State.Withheld(2, 16), Optional.empty());
    Step scored = step(60, Optional.empty());

    assertThat(view(new ScoreHistory(List.of(none), unscored, 2, false)).summary())
        .isEqualTo("3 commits and no score that may be shown yet.");
    assertThat(view(new ScoreHistory(List.of(none, scored), now(60), 0, false)).summary())
        .isEqualTo("A score of 60.0 on 30 June 2026.");
    assertThat(view(new ScoreHistory(List.of(none, scored), now(61), 4, false)).summary())
        .isEqualTo("From 60.0 on 30 June 2026 to 61.0 on 30 June 2026, in 6 commits.");
  }

  @Test
  void whatIsNotCommittedIsToldApartFromTimePassing() {
    List<Step> past = List.of(step(60, Optional.empty()));
    assertThat(view(new ScoreHistory(past, now(58), 0, false)).steps().get(1))
        .extracting(StepView::subject, StepView::commit)
        .containsExactly("No change to a file since", "");
    Change edited = new Change(60, 0, List.of(new Cause(PLATFORM, "changed", 1)), 0);
    Step now = new Step(Optional.empty(), DAY, new State.Scored(61), Optional.of(edited));
    assertThat(view(new ScoreHistory(past, now, 0, false)).steps().get(1).subject())
        .isEqualTo("As it is now, not committed");
  }

  @Test
  void theScaleHasTheBandsOfThePlaybookButForTheLowest() {
    assertThat(view(step(60, Optional.empty())).levels())
        .isNotEmpty()
        .extracting(LevelView::name)
        .doesNotContain("foundation");
  }

  @ParameterizedTest
  @EnumSource(names = {"PUBLIC", "COMMITTEE"})
  void nobodyElseHasIt(Audience audience) {
    ScoreHistory history = new ScoreHistory(List.of(step(60, Optional.empty())), now(60), 0, false);

    assertThat(projection().with(history).of(audience)).isEqualTo(projection().of(audience));
  }

  private static Step step(double score, Optional<Change> change) {
    Commit commit = new Commit(ABC, "A subject");
    return new Step(Optional.of(commit), DAY, new State.Scored(score), change);
  }

  /** No file changed since a score of 60. */
  private static Step now(double score) {
    Change change = new Change(60, score - 60, List.of(), 0);
    return new Step(Optional.empty(), DAY, new State.Scored(score), Optional.of(change));
  }

  private static HistoryView view(Step step) {
    double score = step.state().shown().orElseThrow();
    Step now = new Step(Optional.empty(), DAY, new State.Scored(score), Optional.empty());
    return view(new ScoreHistory(List.of(step), now, 0, false));
  }

  private static HistoryView view(ScoreHistory history) {
    return history(projection().with(history).of(Audience.PRIVATE));
  }

  private static HistoryView history(AudienceView view) {
    return view.cockpit().flatMap(CockpitView::history).orElseThrow();
  }

  private static Projection projection() {
    return new Projection(
        READ.pack().orElseThrow(), READ.playbook().orElseThrow(), DAY, READ.findings());
  }
}
