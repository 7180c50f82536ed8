package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

  @TempDir private Path folder;

  @Test
  void aNewPackageIsCheckedBuiltAndComparedAtOnce() {
    assertThat(run("init", "mine").code()).isZero();
    GitFolder git = GitFolder.init(folder.resolve("mine"));
    git.commit("A package");

    assertThat(run("-C", "mine", "check", "--format", "json").out())
        .contains("\"counts\"")
        .contains("\"error\": 0");
    assertThat(run("-C", "mine", "check").code()).isZero();
    assertThat(run("-C", "mine", "build").code()).isZero();
    assertThat(folder.resolve("mine/site/committee/index.html")).isRegularFile();
    Ended diff = run("-C", "mine", "diff", "HEAD");
    assertThat(diff.code()).isZero();
    assertThat(diff.out()).contains("HEAD → working tree");
  }

  @Test
  void whatTheProgramMakesAgainIsNotCommitted() {
    run("init", "mine");
    GitFolder git = GitFolder.init(folder.resolve("mine"));
    git.commit("A package");
    run("-C", "mine", "build");

    assertThat(git.git("status", "--porcelain")).isEmpty();
    assertThat(git.git("ls-files")).doesNotContain("site/", ".dossier/");
  }

  @Test
  void itListsWhatItWroteAndSaysWhatComesNext() throws IOException {
    Ended run = run("init", "mine");

    List<String> listed = run.out().lines().toList();
    assertThat(listed)
        .contains("mine/content/promotion.md", "mine/content/evidence/first-achievement.md")
        .containsExactlyInAnyOrderElementsOf(filesOf(folder.resolve("mine")));
    assertThat(run.err())
        .contains("content/promotion.md", "first-achievement.md", "cd mine && dossier check");
    assertThat(Shell.in(folder).run("init", "other", "--quiet").err()).isEmpty();
  }

  @Test
  void itIsMadeInTheFolderOneStandsInToo() {
    Ended run = run("init", ".");

    assertThat(run.out()).startsWith("content/promotion.md\n");
    assertThat(run.err()).contains("\n  3. dossier check\n");
    assertThat(run("check").code()).isZero();
  }

  @Test
  void oneForgesWorkflowsCanBeHadOrNone() {
    assertThat(run("init", "a", "--ci", "github").out())
        .contains("a/.github/workflows/review.yml", "a/.ci/get-dossier")
        .doesNotContain("gitlab");
    assertThat(run("init", "b", "--ci", "gitlab").out())
        .contains("b/.gitlab-ci.yml", "b/.ci/get-dossier")
        .doesNotContain("github");
    assertThat(run("init", "c", "--ci", "none").out()).doesNotContain("github", "gitlab", ".ci/");
    assertThat(run("init", "d", "--ci", "svn").err()).contains("--ci: 'svn' is none of github");
  }

  @Test
  void aPackageThatIsThereGetsWorkflowsAlone() throws IOException {
    run("new", "promotion", "Mine");
    String before = Files.readString(folder.resolve("content/promotion.md"));

    Ended run = run("init", ".", "--ci-only");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(".github/workflows/review.yml", ".gitlab-ci.yml")
        .doesNotContain("content/", "README.md");
    assertThat(folder.resolve("content/promotion.md")).hasContent(before);
    assertThat(run.err()).contains(".ci/get-dossier which repository has releases of Dossier");
  }

  @Test
  void aCloneOfDossierNeedsNoRelease() throws IOException {
    Files.writeString(folder.resolve("dossier"), "");
    Files.writeString(folder.resolve("pom.xml"), "");

    assertThat(run("init", ".", "--ci-only").err())
        .contains("Next:")
        .doesNotContain("releases of Dossier");
  }

  @Test
  void theWorkflowsGetThisVersionFromTheRepositoryThatIsNamed() throws IOException {
    Ended named = run("init", "a", "--dossier", "acme/tools/dossier");

    assertThat(named.err()).doesNotContain("get-dossier");
    assertThat(folder.resolve("a/.ci/get-dossier"))
        .content()
        .contains("${DOSSIER_REPOSITORY:-acme/tools/dossier}")
        .contains("${DOSSIER_VERSION:-v" + Version.number() + "}");
    for (String wrong : List.of("dossier", "https://x.example/a", "a/$(reboot)", "../a", "a b/c")) {
      assertThat(run("init", "b", "--dossier", wrong).err()).contains("write it as OWNER/NAME");
    }
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void everyBlankOfATemplateIsFilled() throws IOException {
    run("init", "mine");

    for (String file : filesOf(folder.resolve("mine"))) {
      assertThat(folder.resolve(file)).content().doesNotContainPattern("@[a-z-]+@");
    }
  }

  @Test
  void editorsFindTheSchemasAndTheSettingsAreJson() throws IOException {
    run("init", ".");

    JsonNode settings = JSON.readTree(Files.readString(folder.resolve(".vscode/settings.json")));
    assertThat(settings.get("yaml.schemas").fieldNames())
        .toIterable()
        .isNotEmpty()
        .allSatisfy(schema -> assertThat(folder.resolve(schema)).isRegularFile());
    for (String name : List.of("cspell.json", ".vscode/extensions.json")) {
      assertThat(JSON.readTree(Files.readString(folder.resolve(name))).isObject()).isTrue();
    }
    for (String name : run("schema").out().lines().toList()) {
      assertThat(folder.resolve(".dossier/schema/" + name + ".json")).isRegularFile();
    }
  }

  @Test
  void nothingIsWrittenWhereOneOfItsFilesIsThere() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");
    Files.createSymbolicLink(folder.resolve("cspell.json"), Path.of("nowhere"));

    Ended run = run("init", ".");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: README.md, cspell.json are there already; nothing was written.\n");
    assertThat(folder.resolve("README.md")).hasContent("mine");
    assertThat(folder.resolve("content")).doesNotExist();
    assertThat(folder.resolve(".dossier")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Files.writeString(folder.resolve("mine"), "in the way");

    Ended run = run("init", "mine");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dossier: The package can't be written: ")
        .endsWith("mine is a file, and a folder is needed there.\n");
  }

  /** All files but those that git ignores, as they are seen from where the user stands. */
  private List<String> filesOf(Path made) throws IOException {
    try (Stream<Path> files = Files.walk(made)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(made.resolve(".dossier")))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }
}
