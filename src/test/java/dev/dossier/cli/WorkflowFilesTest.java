package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dossier.testing.GithubWorkflowSchema;
import dev.dossier.testing.WorkflowFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for the workflows of a new package, read and not run. */
class WorkflowFilesTest {
  private static final Path GITLAB_SCHEMA = Path.of("src/test/resources/workflows/gitlab-ci.json");
  private static final Pattern USES = Pattern.compile("(?m)^ *(?:- )?uses: *(.*)$");
  private static final Pattern PINNED =
      Pattern.compile("[\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  private static JsonSchema githubSchema;
  private static JsonSchema gitlabSchema;

  @TempDir private Path folder;
  private WorkflowFile review;
  private WorkflowFile comment;
  private WorkflowFile publish;
  private WorkflowFile pipeline;

  @BeforeAll
  static void readTheSchemas() throws IOException {
    githubSchema = GithubWorkflowSchema.read();
    gitlabSchema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(new ObjectMapper().readTree(Files.readString(GITLAB_SCHEMA)));
  }

  @BeforeEach
  void begin() {
    assertThat(Shell.in(folder).run("init", ".").code()).isZero();
    review = WorkflowFile.read(folder.resolve(".github/workflows/review.yml"));
    comment = WorkflowFile.read(folder.resolve(".github/workflows/comment.yml"));
    publish = WorkflowFile.read(folder.resolve(".github/workflows/publish.yml"));
    pipeline = WorkflowFile.read(folder.resolve(".gitlab-ci.yml"));
  }

  @Test
  void theForgesTakeThemForWhatTheyAre() {
    for (WorkflowFile workflow : List.of(review, comment, publish)) {
      assertThat(githubSchema.validate(workflow.root())).isEmpty();
    }
    assertThat(gitlabSchema.validate(pipeline.root())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "contents: read, contents: reed",
    "timeout-minutes:, timeout-minuets:",
    "pull_request:, pull_requets:",
    "runs-on: ubuntu-24.04, 'labels: []'",
    "${{ github.ref }}, ${{ steps.x.outputs.ref }}",
    "${{ github.event, ${{ githbu.event",
    "fetch-depth: 0, fetch-depth: [0]"
  })
  void theSchemaOfGithubFindsSlips(String right, String wrong) {
    assertThat(review.text()).contains(right);

    WorkflowFile slip = new WorkflowFile(review.text().replace(right, wrong));
    assertThat(githubSchema.validate(slip.root())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"script:, scirpt:", "codequality:, codequalitee:", "when: always, when: ever"})
  void theSchemaOfGitlabFindsSlips(String right, String wrong) {
    assertThat(pipeline.text()).contains(right);

    WorkflowFile slip = new WorkflowFile(pipeline.text().replace(right, wrong));
    assertThat(gitlabSchema.validate(slip.root())).isNotEmpty();
  }

  @Test
  void everyActionIsPinnedToTheCommitOfARelease() {
    List<String> used = new ArrayList<>();
    for (WorkflowFile workflow : List.of(review, comment, publish)) {
      USES.matcher(workflow.text()).results().forEach(uses -> used.add(uses.group(1)));
    }

    assertThat(used).hasSizeGreaterThan(5).allMatch(PINNED.asMatchPredicate());
    Map<String, Set<String>> commits =
        used.stream()
            .collect(
                Collectors.groupingBy(
                    uses -> uses.substring(0, uses.indexOf('@')), Collectors.toSet()));
    assertThat(commits.values()).allSatisfy(one -> assertThat(one).hasSize(1));
  }

  @Test
  void aJobHasTheRightsThatItAsksForAndNoOther() {
    for (WorkflowFile workflow : List.of(review, comment, publish)) {
      assertThat(workflow.at("/permissions")).isEmpty();
      assertThat(workflow.at("/jobs"))
          .isNotEmpty()
          .allMatch(job -> job.has("permissions") && job.has("timeout-minutes"));
    }
    assertThat(review.at("/jobs/review/permissions")).hasToString("{\"contents\":\"read\"}");
    assertThat(comment.at("/jobs/comment/permissions"))
        .hasToString("{\"actions\":\"read\",\"pull-requests\":\"write\"}");
    assertThat(publish.at("/jobs/build/permissions")).hasToString("{\"contents\":\"read\"}");
    assertThat(publish.at("/jobs/deploy/permissions"))
        .hasToString("{\"id-token\":\"write\",\"pages\":\"write\"}");
  }

  @Test
  void noTextOfAnEventGetsIntoAScript() {
    for (WorkflowFile workflow : List.of(review, comment, publish)) {
      assertThat(workflow.steps())
          .allSatisfy(step -> assertThat(step.path("run").asText()).doesNotContain("${{"));
    }
  }

  @Test
  void whatRunsThePullRequestsOwnCodeSeesNoSecret() {
    assertThat(review.at("/on").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("pull_request");
    assertThat(review.text()).doesNotContain("secrets", "github.token", "GH_TOKEN");
    assertThat(pipeline.text()).doesNotContain("TOKEN", "PASSWORD", "SECRET");
    for (WorkflowFile workflow : List.of(review, publish)) {
      assertThat(workflow.steps())
          .filteredOn(step -> step.path("uses").asText().startsWith("actions/checkout@"))
          .isNotEmpty()
          .allMatch(step -> !step.at("/with/persist-credentials").asBoolean(true));
    }
  }

  @Test
  void whatMayCommentTakesNoCodeIn() {
    assertThat(comment.at("/on").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("workflow_run");
    assertThat(comment.at("/on/workflow_run/workflows")).containsExactly(review.at("/name"));
    assertThat(comment.steps()).isNotEmpty().noneMatch(step -> step.has("uses"));
  }

  @Test
  void thePublicSiteAloneIsPublishedAndOnlyWhenSomebodyHasDecidedSo() {
    assertThat(publish.steps("build"))
        .extracting(step -> step.path("run").asText())
        .filteredOn(script -> script.contains("dossier build"))
        .containsExactly("dossier build --audience public --out \"$RUNNER_TEMP/site\"");
    assertThat(publish.steps())
        .extracting(step -> step.at("/with/path").asText())
        .filteredOn(path -> !path.isEmpty())
        .containsExactly("${{ runner.temp }}/site/public");
    assertThat(publish.at("/jobs/build/if").asText()).isEqualTo("vars.DOSSIER_PUBLISH == 'yes'");
    assertThat(publish.at("/jobs/deploy/needs").asText()).isEqualTo("build");
    assertThat(pipeline.at("/pages/artifacts/paths")).hasToString("[\"public\"]");
    assertThat(pipeline.at("/pages/rules/0/if").asText())
        .isEqualTo("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $DOSSIER_PUBLISH == \"yes\"");
  }

  @Test
  void everyScriptPassesAShellLinter() throws Exception {
    List<String> scripts = new ArrayList<>();
    for (WorkflowFile workflow : List.of(review, comment, publish)) {
      workflow.steps().stream().filter(s -> s.has("run")).forEach(s -> scripts.add(run(s)));
    }
    pipeline.jobs().forEach(job -> scripts.add(pipeline.script(job)));
    assertThat(scripts).hasSizeGreaterThan(10);
    for (String script : scripts) {
      Files.writeString(Files.createTempFile(folder, "script", ".sh"), "#!/bin/bash -e\n" + script);
    }

    assertThat(lint("script*.sh .ci/get-dossier")).isEmpty();
    Files.writeString(folder.resolve("script-wrong.sh"), "#!/bin/sh\nrm -r $1\n");
    assertThat(lint("script*.sh")).contains("script-wrong.sh", "SC2086");
  }

  @Test
  void theDocsNameEveryFileAndVariable() throws IOException {
    String page = Files.readString(Path.of("docs/workflows.md"));
    for (Forge forge : List.of(Forge.GITHUB, Forge.GITLAB)) {
      assertThat(StarterFile.ofWorkflows(forge))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(page).contains("`" + file.path() + "`"));
    }
    Pattern variable = Pattern.compile("\\$\\{(DOSSIER_\\w+)");
    assertThat(variable.matcher(Files.readString(folder.resolve(".ci/get-dossier"))).results())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("| `" + name.group(1) + "` |"));
    assertThat(page).contains(pipeline.at("/default/image").asText());
    assertThat(pipeline.jobs()).allSatisfy(job -> assertThat(page).contains("| `" + job + "` |"));
  }

  private static String run(JsonNode step) {
    return step.get("run").asText();
  }

  private String lint(String files) throws IOException {
    Process linter =
        new ProcessBuilder("sh", "-c", "shellcheck " + files)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
