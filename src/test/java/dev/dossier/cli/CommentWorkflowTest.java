package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.cli.PretendForge.Ended;
import dev.dossier.testing.WorkflowFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the job that comments as it stands, with artifacts that a pull request could make. */
class CommentWorkflowTest {
  private static final String MARKER = "<!-- dossier-diff -->\n";
  private static final String HEAD = "0123456789012345678901234567890123456789";
  private static final String ARTIFACTS = "actions/runs/33/artifacts.json";

  @TempDir private Path folder;
  private WorkflowFile workflow;
  private PretendForge github;

  @BeforeEach
  void beginAPackage() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("checkout"));
    Path made = folder.resolve("package");
    Shell.in(folder).run("init", "package");
    workflow = WorkflowFile.read(made.resolve(".github/workflows/comment.yml"));
    PretendForge machine =
        PretendForge.at(folder.resolve("machine"), checkout)
            .asGithub()
            .where("github.token", "token of the job")
            .where("github.event.workflow_run.id", "33")
            .where("github.event.workflow_run.head_sha", HEAD);
    github = machine;
    machine
        .variables(workflow.at("/jobs/comment/env"))
        .forEach((k, v) -> github = github.with(k, v));
    artifact("7\n", MARKER + "### Promotion package: 1 → 2\n");
    api("pulls/7.json", "{\"head\": {\"sha\": \"" + HEAD + "\"}}");
    api("issues/7/comments.json", "[]");
  }

  @Test
  void theFirstReviewIsANewComment() throws Exception {
    assertThat(run().code()).isZero();

    assertThat(sentTo()).isEqualTo("POST repos/alex/package/issues/7/comments");
    assertThat(folder.resolve("machine/sent"))
        .hasContent(MARKER + "### Promotion package: 1 → 2\n");
  }

  @Test
  void theNextOneTakesItsPlace() throws Exception {
    api(
        "issues/7/comments.json",
        """
        [{"id": 1, "user": {"login": "somebody"}, "body": "<!-- dossier-diff -->\\nmine"},
         {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "another bot's"},
         {"id": 3, "user": {"login": "github-actions[bot]"}, "body": "<!-- dossier-diff -->\\nold"},
         {"id": 4, "user": {"login": "github-actions[bot]"}, "body": "<!-- dossier-diff -->\\nolder"}]
        """);

    assertThat(run().code()).isZero();

    assertThat(sentTo()).isEqualTo("PATCH repos/alex/package/issues/comments/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0\n",
        "7; touch gone\n",
        "$(touch gone)\n",
        "../7\n",
        "1234567890\n",
        "7\n8\n"
      })
  void whatIsNoNumberOfAPullRequestIsRefused(String number) throws Exception {
    artifact(number, MARKER);

    Ended ended = run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.log()).contains("::error::The artifact names no pull request.");
    assertNothingSent();
    assertThat(github.checkout()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hello @everyone\n", " <!-- dossier-diff -->\n"})
  void whatIsNoCommentOfDossierIsRefused(String comment) throws Exception {
    artifact("7\n", comment);

    Ended ended = run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.log()).contains("::error::The artifact holds no comment of Dossier's.");
    assertNothingSent();
  }

  @Test
  void aCommentIsAsLongAsTheForgeTakesAndNoLonger() throws Exception {
    artifact("7\n", MARKER + "x".repeat(65_536 - MARKER.length()));
    assertThat(run().code()).isZero();
    Files.delete(folder.resolve("machine/sent-to"));

    artifact("7\n", MARKER + "x".repeat(65_537 - MARKER.length()));
    assertThat(run().code()).isEqualTo(1);
    assertNothingSent();

    // Much more than a pipe holds: whoever writes is stopped.
    artifact("7\n", MARKER + "x".repeat(5_000_000));
    assertThat(run().code()).isEqualTo(1);
    assertNothingSent();
  }

  @Test
  void anArtifactThatIsTooLargeIsNotFetched() throws Exception {
    api(ARTIFACTS, artifacts(100_001));

    Ended ended = run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.log()).contains("::error::The artifact has 100001 bytes");
    assertThat(github.calls()).noneMatch(call -> call.endsWith("/zip"));
    assertNothingSent();
  }

  @Test
  void aRunSpeaksForItsOwnPullRequestAlone() throws Exception {
    api("pulls/7.json", "{\"head\": {\"sha\": \"" + HEAD.replace('0', 'f') + "\"}}");
    assertThat(run().log()).contains("::notice::Pull request 7 is at another commit");
    assertNothingSent();

    artifact("8\n", MARKER);
    assertThat(run().log()).contains("::notice::Pull request 8 is at another commit");
    assertNothingSent();
  }

  @Test
  void aReviewThatEndedEarlyHasNoComment() throws Exception {
    api(ARTIFACTS, "{\"artifacts\": []}");
    assertThat(run().code()).isZero();

    api(ARTIFACTS, artifacts(300).replace("\"expired\": false", "\"expired\": true"));
    assertThat(run().code()).isZero();
    assertNothingSent();
  }

  private Ended run() throws Exception {
    Ended ended = new Ended(0, "");
    for (String file : new String[] {"number", "comment.md", "artifact.zip"}) {
      Files.deleteIfExists(folder.resolve("machine/temp").resolve(file));
    }
    for (JsonNode step : workflow.steps("comment")) {
      ended = github.step(step);
      if (ended.code() != 0) {
        return ended;
      }
    }
    return ended;
  }

  private void artifact(String number, String comment) throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("number"), number);
    Files.writeString(files.resolve("comment.md"), comment);
    api(ARTIFACTS, artifacts(300));
    api("actions/artifacts/9/zip", "");
    PretendForge.zip(
        folder.resolve("machine/api/repos/alex/package/actions/artifacts/9/zip"), "", files);
  }

  private static String artifacts(int size) {
    return "{\"artifacts\": [{\"id\": 9, \"expired\": false, \"size_in_bytes\": " + size + "}]}";
  }

  private void api(String path, String answer) throws IOException {
    Path file = folder.resolve("machine/api/repos/alex/package").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, answer);
  }

  private String sentTo() throws IOException {
    return Files.readString(folder.resolve("machine/sent-to"));
  }

  private void assertNothingSent() {
    assertThat(folder.resolve("machine/sent-to")).doesNotExist();
  }
}
