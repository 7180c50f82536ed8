package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.Change;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.assess.ScoreHistory.Step;
import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.CommitWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the score of a package was in each state that git keeps of it. */
class HistoryTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;
  private Career career;

  @BeforeEach
  void aPackageInARepository() {
    career = Career.in(folder);
  }

  @AfterEach
  void close() {
    career.close();
  }

  @Test
  void eachStateHasTheScoreThatItHadOnItsDayAndItsCausesAreThoseOfTheDifference()
      throws IOException, Refusal {
    List<String> commits = new ArrayList<>(List.of(career.begin()));
    career.put("work-0", "beyond-team-scope", 9);
    commits.add(career.commit("More teams", 60));
    career.put("work-9", "owns-direction", 20);
    career.remove("content/evidence/work-3.md");
    commits.add(career.commit("Another file", 200));
    career.file(
        "content/endorsements/dana.md",
        """
        ---
        from: Dana Director
        relation: skip-level
        level: Director
        date: 2025-12-01
        endorses: [evidence/work-4]
        ---
        I saw it.
        """);
    career.commits().by("Dana Director");
    commits.add(career.commit("Endorsed by her who wrote it", 270));
    career.commits().by("Alex Example");
    career.putCase(1);
    commits.add(career.commit("A lower baseline", 480));
    career.commits().checkOut();

    List<Step> steps = history("HEAD").steps();

    assertThat(steps).hasSize(5);
    assertThat(steps.get(3).change().orElseThrow().causes().get(0).points())
        .as("recorded counts for more than claimed")
        .isPositive();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      assertThat(step.commit().orElseThrow().name()).isEqualTo(commits.get(i));
      String asOf = "--as-of=" + step.day();
      double score = json("score", "--rev", commits.get(i), asOf).get("score").asDouble();
      assertThat(step.state()).isEqualTo(new State.Scored(score));
      if (i > 0) {
        JsonNode diff = json("diff", commits.get(i - 1), commits.get(i), asOf);
        Change change = step.change().orElseThrow();
        assertThat(change.before()).isEqualTo(steps.get(i - 1).state().shown().orElseThrow());
        assertThat(change.before() + change.time())
            .isEqualTo(diff.at("/score/before").asDouble(), within(1e-9));
        assertThat(change.causes()).hasSameSizeAs(diff.get("causes"));
        for (int c = 0; c < change.causes().size(); c++) {
          JsonNode said = diff.at("/causes/" + c);
          assertThat(change.causes().get(c).file()).isEqualTo(said.get("file").asText());
          assertThat(change.causes().get(c).points()).isEqualTo(said.get("points").asDouble());
        }
        double sum = change.causes().stream().mapToDouble(Cause::points).sum();
        assertThat(change.before() + change.time() + sum).isEqualTo(score, within(1e-9));
      }
    }
    assertThat(steps.get(1).change().orElseThrow().causes().get(0).what())
        .isEqualTo("reach.teams 3 → 9");
    assertThat(steps.get(2).change().orElseThrow().time())
        .as("work that ended grows old")
        .isNegative();
  }

  @Test
  void anOldLadderIsReadByTheOneOfToday() throws Refusal {
    career.file("playbook.yaml", "extends: l6-l7\nscoring: {credibility: {claimed: 0.1}}\n");
    career.begin();
    career.file("playbook.yaml", "extends: l6-l7\nscoring: {credibility: {claimed: 0.5}}\n");
    career.commit("The ladder alone", 5);
    career.put("work-0", "beyond-team-scope", 9);
    String last = career.commit("A file", 6);
    career.commits().checkOut();

    ScoreHistory history = history("HEAD");

    assertThat(history.steps())
        .extracting(s -> s.commit().orElseThrow().subject())
        .containsExactly("Begin", "A file");
    double first = history.steps().get(0).state().shown().orElseThrow();
    Change change = history.steps().get(1).change().orElseThrow();
    assertThat(change.causes()).hasSize(1);
    assertThat(change.before()).isEqualTo(first);
    assertThat(history("HEAD~1").steps().get(0).state().shown().orElseThrow()).isEqualTo(first);
    assertThat(history(last + "~2").steps().get(0).state().shown().orElseThrow()).isLessThan(first);
  }

  @Test
  void aStateThatCannotBeReadIsAGapAndTheNextIsComparedWithTheLastThatCould() throws Refusal {
    career.begin();
    career.put("work-0", "beyond-team-scope", 9);
    career.file("content/evidence/work-1.md", "---\ntitel: Broken\n---\n");
    career.commit("Broken", 10);
    career.put("work-1", "owns-direction", 4);
    career.commit("Mended", 11);
    career.remove("content/promotion.md");
    career.commit("No case", 12);
    career.putCase(2);
    career.commit("Again", 13);

    List<Step> steps = history("main").steps();

    assertThat(steps.get(1).state())
        .isInstanceOfSatisfying(
            State.Unreadable.class,
            gap ->
                assertThat(gap.reason())
                    .isEqualTo(
                        "content/evidence/work-1.md:1: `period` is missing, and 2 more errors"));
    assertThat(steps.get(2).change().orElseThrow().causes())
        .extracting(Cause::file)
        .containsExactly("content/evidence/work-0.md");
    assertThat(steps.get(3).state()).isEqualTo(new State.Unreadable("it holds no package"));
    assertThat(steps.get(4).change().orElseThrow().causes()).isEmpty();
  }

  @Test
  void aScoreThatIsWithheldIsNoNumber() throws IOException, Refusal {
    career.putCase(2);
    career.put("work-0", "beyond-team-scope", 3);
    career.commit("One file", 0);
    career.begin();
    career.commits().checkOut();

    assertThat(history("HEAD").steps().get(0).state()).isEqualTo(new State.Withheld(1, 16));
    assertThat(history("HEAD").steps().get(1).change()).isEmpty();
    assertThat(page()).contains("No score yet: evidence for 1 of 16 indicators", "The first score");
  }

  @Test
  void aMergeIsOneStepAndTheCommitsThatItBringsAreNone() throws Refusal {
    String first = career.begin();
    career.put("work-0", "beyond-team-scope", 9);
    career.commit("On a branch", 1);
    career.put("work-1", "owns-direction", 9);
    String branch = career.commit("On it again", 2);
    career.commits().commit("Merge", Career.BEGIN.plusDays(3), first, branch);

    List<Step> steps = history("main").steps();

    assertThat(steps)
        .extracting(s -> s.commit().orElseThrow().subject())
        .containsExactly("Begin", "Merge");
    assertThat(steps.get(1).change().orElseThrow().causes()).hasSize(2);
  }

  @Test
  void aClockThatWentWrongTurnsNoTimeBack() throws Refusal {
    career.begin();
    career.put("work-0", "beyond-team-scope", 9);
    career.commit("Three years on", 1100);
    career.put("work-0", "beyond-team-scope", 3);
    career.commit("Back again", 1);

    List<Step> steps = history("main").steps();

    assertThat(steps.get(2).day()).isEqualTo(Career.BEGIN.plusDays(1));
    assertThat(steps.get(2).change().orElseThrow().time()).isZero();
    assertThat(history("main").now().change().orElseThrow().time())
        .as("no state is assessed for a day after that of the site")
        .isZero();
  }

  @Test
  void whatIsNotCommittedIsTheLastStep() throws IOException, Refusal {
    career.begin();
    career.commits().checkOut();
    assertThat(history("HEAD").now().change().orElseThrow().causes()).isEmpty();
    assertThat(page()).contains("No change to a file since").doesNotContain("not committed");

    Path file = folder.resolve("content/evidence/work-0.md");
    Files.writeString(file, Files.readString(file).replace("teams: 3", "teams: 10"));

    assertThat(history("HEAD").now().change().orElseThrow().causes())
        .extracting(Cause::what)
        .containsExactly("reach.teams 3 → 10");
    assertThat(page()).contains("As it is now, not committed");
    assertThat(run("verify", "site/private").code()).isZero();
  }

  @Test
  void aShallowCloneSaysThatItIsOne() throws IOException {
    career.begin();
    career.put("work-0", "beyond-team-scope", 9);
    String second = career.commit("Second", 1);
    career.commits().checkOut();
    career.commits().cutBefore(second);

    assertThat(page()).contains("This clone is shallow").doesNotContain("Begin");
  }

  @Test
  void aPackageThatGitDoesNotKeepHasNoSuchPage(@TempDir Path elsewhere) throws IOException {
    career.begin();
    career.commits().checkOut();
    PackageCopy.of(folder, elsewhere);
    build(Shell.in(elsewhere));

    assertThat(elsewhere.resolve("site/private/history.html")).doesNotExist();
    assertThat(elsewhere.resolve("site/private/index.html")).content().doesNotContain("history");
  }

  @Test
  void onlyTheCandidateIsToldOfThePast() throws IOException {
    career.begin();
    career.commits().checkOut();
    build(Shell.in(folder));

    assertThat(folder.resolve("site/private/index.html")).content().contains("\"history.html\"");
    for (String other : List.of("public", "committee")) {
      assertThat(Trees.of(folder.resolve("site").resolve(other)).paths())
          .doesNotContain("history.html");
    }
  }

  @Test
  void aBareRepositoryAndAFolderOfAnotherTimeAreReadToo(@TempDir Path bare) throws IOException {
    try (Career kept = new Career(CommitWriter.in(bare, true), "my/package/")) {
      kept.begin();
      kept.put("work-0", "beyond-team-scope", 9);
      kept.commit("Second <script>alert(1)</script>\u0007", 1);
    }
    Path sites = folder.resolve("out");
    Ended run = Shell.in(bare).run("build", "--rev", "main:my/package", "--out", sites.toString());
    assertThat(run.code()).as(run.err()).isZero();

    assertThat(sites.resolve("private/history.html"))
        .content()
        .contains("Begin", "Second &lt;script&gt;")
        .doesNotContain("<script", "\u0007");
    assertThat(bare.resolve(".dossier")).as("nothing is written into it").doesNotExist();
  }

  @Test
  void aPackageInASubFolderHasItsOwnPastAlone(@TempDir Path other) throws IOException, Refusal {
    try (Career kept = new Career(CommitWriter.in(other, false), "my/package/")) {
      kept.begin();
      kept.commits().put("content/elsewhere.md", "Of another package.");
      kept.commit("Elsewhere", 1);
      kept.commits().checkOut();
      folder = other.resolve("my/package");

      assertThat(history("HEAD").steps()).hasSize(1);
    }
  }

  private ScoreHistory history(String revision) throws Refusal {
    Optional<String> asked = revision.equals("HEAD") ? Optional.empty() : Optional.of(revision);
    try (OpenPackage open = OpenPackage.in(folder, asked)) {
      Study study = Study.of(open, TODAY, Optional.of(TODAY));
      return GitPast.of(open, study.judged().orElseThrow(), false).scores().orElseThrow();
    }
  }

  private String page() throws IOException {
    build(Shell.in(folder));
    return Files.readString(folder.resolve("site/private/history.html"));
  }

  private static void build(Shell shell) {
    Ended run = shell.run("build");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }

  private JsonNode json(String... command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--format", "json", "--fail-on", "never"));
    Ended run = run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return JSON.readTree(run.out());
  }
}
