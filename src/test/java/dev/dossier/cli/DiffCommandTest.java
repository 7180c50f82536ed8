package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.cli.Shell.Ended;
import dev.dossier.source.FolderFiles;
import dev.dossier.testing.GitFolder;
import dev.dossier.understand.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String SEARCH = "content/evidence/search.md";

  @TempDir private Path folder;
  private GitFolder git;

  @BeforeEach
  void aPackage() {
    git = GitFolder.init(folder.resolve("package"));
    git.write(
        "content/promotion.md",
        """
        ---
        title: A case
        candidate: Alex Example
        from: L6
        to: L7
        level-since: 2023-06
        committee: 2026-09-15
        baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
        ---
        I ask for the next level, with {{total-impact}}.
        """);
    for (String indicator :
        new String[] {"deep-expertise", "crisis", "hard-call", "consensus", "long-term"}) {
      git.write("content/evidence/" + indicator + ".md", evidence(indicator, indicator));
    }
    git.write(
        SEARCH,
        evidence("Search for everybody", "critical-platform").replace("measured\n", "estimated\n"));
    git.commit("First");
  }

  private static String evidence(String title, String indicator) {
    return """
    ---
    title: TITLE
    period: 2025-01..2026-05
    role: I led it
    supports: [INDICATOR]
    reach: {teams: 6}
    outcomes:
      - metric: cost
        value: 3000000
        unit: USD/year
        nature: savings
        basis: measured
        measured: 2026-05
        source: https://example.com/cost
    ---
    ## Context
    It was slow.

    ## Action
    I made it fast, so that nobody waits.
    """
        .replace("TITLE", title)
        .replace("INDICATOR", indicator);
  }

  private String search() throws IOException {
    return Files.readString(git.path().resolve(SEARCH), UTF_8);
  }

  @Test
  void aChangedFigureIsToldWithWhatItMoved() throws IOException {
    git.write(SEARCH, search().replace("3000000", "8000000").replace("estimated", "measured"));

    Ended run = diff("HEAD");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("6.3 → 6.9 (+0.6)")
        .contains("HEAD → working tree · as of 30 June 2026\n")
        .contains("cost $3M a year → $8M a year\n", "basis of cost estimated → measured\n")
        .contains("total-impact ", "printed in content/promotion.md\n")
        .contains("Unique value  0.11 → 0.14\n");
  }

  @Test
  void theMarkdownLeadsWithWhatMovedAndFoldsTheRest() throws IOException {
    git.write(
        SEARCH,
        search().replace("supports: [", "supports: [crisis, ").replace("slow", "very slow"));

    String markdown = diff("HEAD", "--format", "markdown").out();

    assertThat(markdown)
        .startsWith("<!-- dossier-diff -->\n### Promotion package: 6.3 → ")
        .contains(
            "| Leadership maturity | ", "| `evidence/search` supports + `crisis` and 1 more (+")
        .contains(
            "<details><summary>1 changed file</summary>", "  - other words under `Context`\n");
    assertThat(markdown.substring(0, markdown.indexOf("<details>")).lines().count())
        .as("lines of the first screen")
        .isLessThan(30);
  }

  @Test
  void anEndorsementOfWhatThisChangeEditsIsStale() throws Exception {
    String hash =
        new Understanding(Set.of())
            .of(new FolderFiles(git.path())).pack().orElseThrow().evidence().stream()
                .filter(e -> e.id().equals("evidence/search"))
                .findFirst()
                .map(e -> e.head().fingerprint())
                .orElseThrow();
    git.write(
        "content/endorsements/director.md",
        "---\nfrom: Director, search\nrelation: skip-level\nlevel: Director\ndate: 2026-06-01\n"
            + "endorses: [evidence/search]\nfingerprint: {evidence/search: "
            + hash
            + "}\n---\nI saw it.\n");
    git.commit("Endorsed");
    git.write(SEARCH, search().replace("teams: 6", "teams: 9"));

    assertThat(diff("HEAD").out())
        .contains("“Director, search” endorsed “evidence/search” before this change and must")
        .contains("(reach.teams “6” → “9”).");
    JsonNode stale = json("HEAD").get("stale");
    assertThat(stale).hasSize(1);
    assertThat(stale.get(0).get("stamped").asBoolean()).isTrue();
    git.commit("Changed");
    assertThat(json("HEAD").get("stale")).as("it was stale already").isEmpty();
  }

  @Test
  void aRenamedFileIsNeitherNewNorGone() throws IOException {
    String text = search();
    assertThat(git.path().resolve(SEARCH).toFile().delete()).isTrue();
    git.write("content/evidence/finding.md", text.replace("nobody waits", "everybody finds"));

    JsonNode causes = json("HEAD").get("causes");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).get("change").asText()).isEqualTo("renamed");
    assertThat(causes.get(0).get("from").asText()).isEqualTo(SEARCH);
    assertThat(causes.get(0).get("points").asDouble()).isZero();
    assertThat(json("HEAD").at("/findings/new")).isEmpty();
  }

  @Test
  void aFindingIsNewOnlyWhereItWasNotBefore() throws IOException {
    String noSource = search().replaceFirst("    source: .*\n", "");
    git.write(SEARCH, noSource).commit("No source");
    git.write(SEARCH, noSource.replace("title:", "tags: [a]\ntitle:").replace("I led it", "\"\""));

    JsonNode findings = json("HEAD").get("findings");

    assertThat(findings.findValuesAsText("rule")).doesNotContain("claims/no-source").isNotEmpty();
    assertThat(json("HEAD~1", "HEAD").at("/findings/new").findValuesAsText("rule"))
        .contains("claims/no-source");
    assertThat(json("HEAD", "HEAD~1").at("/findings/resolved").findValuesAsText("rule"))
        .contains("claims/no-source");
  }

  @Test
  void withErrorsThereIsNoScoreAndTheErrorsLead() throws IOException {
    git.write(SEARCH, search().replace("critical-platform", "critical-platfrom"));

    Ended run = diff("HEAD", "--format", "markdown");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("### Promotion package: no score\n").contains("- new error ");
    assertThat(json("HEAD").at("/score/after").isNull()).isTrue();
    assertThat(json("HEAD").at("/causes/0/points").isNull()).isTrue();
    assertThat(diff("HEAD", "--fail-on", "never").code()).isZero();
  }

  @Test
  void beforeTheFirstCommitThereWasNoPackage() {
    git.git("checkout", "--quiet", "--orphan", "empty");
    git.git("rm", "-r", "--quiet", "--cached", ".");
    git.git("commit", "--quiet", "--allow-empty", "-m", "Empty");
    git.git("checkout", "--quiet", "--force", "main");

    assertThat(diff("empty").out())
        .startsWith("6.3, and no score before")
        .contains("evidence/search is new and speaks for critical-platform\n");
    assertThat(diff("empty", "main", "--format", "markdown").out()).contains("7 changed files");
  }

  @Test
  void nothingChangedIsSaidSo() {
    assertThat(diff("HEAD").out()).contains("(unchanged)", "No file of the package changed.");
    assertThat(json("HEAD").get("causes")).isEmpty();
  }

  @Test
  void aChangedLadderMovesTheScoreToo() {
    git.write("playbook.yaml", "extends: l6-l7\nscoring: {credibility: {claimed: 0.5}}\n");

    JsonNode diff = json("HEAD");

    double moved = diff.at("/score/after").asDouble() - diff.at("/score/before").asDouble();
    assertThat(diff.at("/causes/0/kind").asText()).isEqualTo("ladder");
    assertThat(diff.at("/causes/0/points").asDouble()).isPositive().isEqualTo(moved, within(1e-9));
  }

  @Test
  void aHugeChangeFitsIntoAComment() throws IOException {
    for (int i = 0; i < 400; i++) {
      String name = "a-very-long-name-for-a-file-".repeat(3) + i;
      git.write(
          "content/evidence/" + name + ".md",
          evidence("<b>" + "ü".repeat(90) + "</b>", "crisis").replaceFirst("role: .*\n", ""));
    }

    String markdown = diff("HEAD", "--format", "markdown").out();

    assertThat(markdown.getBytes(UTF_8).length).isLessThan(64 << 10);
    assertThat(markdown).containsPattern("\n- \\d+ more\n").endsWith("</sub>\n");
    assertThat(markdown.split("<details>", -1)).hasSameSizeAs(markdown.split("</details>", -1));
  }

  @Test
  void anUnknownRevisionIsWrongUse() {
    assertThat(diff("mian").code()).isEqualTo(2);
    assertThat(diff("mian").err()).contains("Did you mean 'main'?");
  }

  private Ended diff(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "diff";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Shell.in(git.path()).run(command);
  }

  private JsonNode json(String... revisions) {
    try {
      String[] arguments = Arrays.copyOf(revisions, revisions.length + 2);
      arguments[revisions.length] = "--format";
      arguments[revisions.length + 1] = "json";
      return new ObjectMapper().readTree(diff(arguments).out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
