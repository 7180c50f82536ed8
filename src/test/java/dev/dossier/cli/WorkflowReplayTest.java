package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.cli.PretendForge.Ended;
import dev.dossier.testing.GitFolder;
import dev.dossier.testing.WorkflowFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the shell steps that get and run Dossier as they stand, in clones of a new package. */
class WorkflowReplayTest {
  private static final String EVIDENCE = "content/evidence/first-achievement.md";

  @TempDir private Path folder;
  private GitFolder origin;
  private String version;
  private String name;

  @BeforeEach
  void beginAPackage() throws IOException {
    version = "v" + Version.number();
    name = "dossier-" + Version.number() + ".zip";
    origin = GitFolder.init(folder.resolve("origin"));
    Shell.in(origin.path()).run("init", ".", "--dossier", "acme/dossier");
    origin.commit("A package");
  }

  @Test
  void aPullRequestIsComparedCheckedAndBuilt() throws Exception {
    propose("supports: []", "supports: [crisis]");
    PretendForge github = github(mergeOfTheProposal());

    List<JsonNode> steps = workflow("review").steps();
    for (JsonNode step : steps) {
      assertDone(github.step(step));
    }

    Path report = github.checkout().resolve("report");
    assertThat(report.resolve("comment/comment.md"))
        .content()
        .startsWith("<!-- dossier-diff -->\n")
        .contains("From `base` → `proposed`", "`evidence/first-achievement`");
    assertThat(report.resolve("comment/number")).hasContent("7");
    assertThat(json(report.resolve("findings.sarif")).get("version").asText()).isEqualTo("2.1.0");
    assertThat(children(report.resolve("site"))).containsExactly("committee");
    assertThat(steps.stream().flatMap(step -> step.at("/with/path").asText().lines()))
        .hasSize(4)
        .allSatisfy(path -> assertThat(github.checkout().resolve(path)).exists());
    assertThat(github.calls())
        .hasSize(2)
        .allMatch(call -> call.contains("--proto =https"))
        .element(0)
        .asString()
        .endsWith(" https://forge.example/acme/dossier/releases/download/" + version + "/" + name);
  }

  @Test
  void aPullRequestWithANewErrorFailsWhenItsCommentIsWritten() throws Exception {
    propose("role:", "rôle:");
    PretendForge github = github(mergeOfTheProposal());

    for (JsonNode step : workflow("review").steps()) {
      Ended ended = github.step(step);
      if (ended.code() != 0) {
        assertThat(step.get("name").asText()).isEqualTo("Show new findings beside their lines");
        assertThat(ended.log()).contains("::error file=" + EVIDENCE + ",line=");
        assertThat(github.checkout().resolve("report/comment/comment.md"))
            .content()
            .contains("new error");
        return;
      }
    }
    throw new AssertionError("no step failed");
  }

  @Test
  void thePublicSiteIsBuiltAloneAndHandedOver() throws Exception {
    PretendForge github = github(clone("main"));
    Path temp = Path.of(github.environment().get("RUNNER_TEMP"));

    for (JsonNode step : workflow("publish").steps("build")) {
      assertDone(github.step(step));
    }

    assertThat(children(temp.resolve("site"))).containsExactly("public");
    assertThat(audience(temp.resolve("site/public"))).isEqualTo("public");
  }

  @Test
  void aMergeRequestIsComparedCheckedAndBuilt() throws Exception {
    propose("supports: []", "supports: [crisis]");
    PretendForge gitlab =
        machine(clone("proposal"))
            .with("CI_SERVER_URL", "https://forge.example")
            .with("CI_MERGE_REQUEST_DIFF_BASE_SHA", origin.git("rev-parse", "main").strip());
    gitlab.release("forge.example/acme/dossier/-/releases/" + version + "/downloads");
    WorkflowFile pipeline = WorkflowFile.read(origin.path().resolve(".gitlab-ci.yml"));
    assertThat(pipeline.jobs()).containsExactly("findings", "compare", "pages");

    for (String job : pipeline.jobs()) {
      assertDone(gitlab.bash("set -o pipefail\n" + pipeline.script(job)));
      assertThat(pipeline.at("/" + job + "/artifacts/paths"))
          .isNotEmpty()
          .allSatisfy(path -> assertThat(gitlab.checkout().resolve(path.asText())).exists());
    }

    assertThat(json(gitlab.checkout().resolve("report/code-quality.json")).isArray()).isTrue();
    assertThat(gitlab.checkout().resolve("report/comparison.md"))
        .content()
        .contains("From `base` → `proposed`", "`evidence/first-achievement`");
    assertThat(audience(gitlab.checkout().resolve("public"))).isEqualTo("public");
  }

  @Test
  void aReleaseThatIsNotWhatWasReleasedIsNotRun() throws Exception {
    PretendForge github = github(clone("main"));
    Path archive =
        folder
            .resolve("machine/web/forge.example/acme/dossier/releases/download")
            .resolve(version)
            .resolve(name);
    String released = PretendForge.sha256(archive);
    assertDone(github.with("DOSSIER_SHA256", released).bash("sh .ci/get-dossier"));

    Files.writeString(archive, "something else");

    Ended stated = github.bash("sh .ci/get-dossier");
    assertThat(stated.code()).isEqualTo(1);
    assertThat(stated.log()).contains(name + " is not what was released.").doesNotContain("/bin");
    Ended wanted = github.with("DOSSIER_SHA256", "0".repeat(64)).bash("sh .ci/get-dossier");
    assertThat(wanted.log()).contains(name + " is not what was released.");
  }

  @Test
  void theVariablesSayWhichReleaseItIs() throws Exception {
    PretendForge github = github(clone("main"));

    Ended other =
        github
            .with("DOSSIER_REPOSITORY", "group/sub/tool")
            .with("DOSSIER_VERSION", "v9.1")
            .bash("sh .ci/get-dossier");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.log())
        .contains(
            "There is no"
                + " https://forge.example/group/sub/tool/releases/download/v9.1/dossier-9.1.zip");
    Ended elsewhere =
        github.with("DOSSIER_DOWNLOADS", "https://mirror.example/d").bash("sh .ci/get-dossier");
    assertThat(elsewhere.log()).contains("There is no https://mirror.example/d/" + name);
  }

  @Test
  void whoHasNotSaidWhereDossierIsIsAsked() throws Exception {
    Shell.in(folder).run("init", "unsaid");

    Ended ended =
        machine(new GitFolder(folder.resolve("unsaid"))).asGithub().bash("sh .ci/get-dossier");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.log()).startsWith("get-dossier: Set DOSSIER_REPOSITORY, in .ci/get-dossier");
  }

  @Test
  void aCloneOfDossierUsesItsOwn() throws Exception {
    GitFolder clone = clone("main");
    clone.write("dossier", "#!/bin/sh\n").write("pom.xml", "<project/>");

    Ended ended = machine(clone).asGithub().bash("sh .ci/get-dossier");

    assertThat(ended.log()).isEqualTo(clone.path().toRealPath() + "\n");
  }

  private void propose(String before, String after) throws IOException {
    origin.git("switch", "--quiet", "-c", "proposal");
    Path file = origin.path().resolve(EVIDENCE);
    String text = Files.readString(file);
    assertThat(text).contains("draft: true ", before);
    Files.writeString(file, text.replaceFirst("draft: true.*\n", "").replace(before, after));
    origin.commit("A proposal");
    origin.git("switch", "--quiet", "main");
  }

  /** What GitHub checks out: the merge of a pull request, on no branch. */
  private GitFolder mergeOfTheProposal() {
    GitFolder clone = clone("main");
    clone.git("switch", "--quiet", "--detach");
    clone.git("merge", "--quiet", "--no-ff", "-m", "The merge", "origin/proposal");
    return clone;
  }

  private GitFolder clone(String branch) {
    GitFolder clone = new GitFolder(folder.resolve("clone"));
    clone.git("clone", "--quiet", "--branch", branch, origin.path().toString(), ".");
    return clone;
  }

  private PretendForge github(GitFolder clone) throws IOException {
    PretendForge github = machine(clone).asGithub().where("github.event.pull_request.number", "7");
    github.release("forge.example/acme/dossier/releases/download/" + version);
    return github;
  }

  private PretendForge machine(GitFolder clone) throws IOException {
    return PretendForge.at(folder.resolve("machine"), clone.path());
  }

  private WorkflowFile workflow(String named) {
    return WorkflowFile.read(origin.path().resolve(".github/workflows/" + named + ".yml"));
  }

  private static void assertDone(Ended ended) {
    assertThat(ended.code()).as(ended.log()).isZero();
  }

  private static String audience(Path site) throws IOException {
    return json(site.resolve("manifest.json")).get("audience").asText();
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }
}
