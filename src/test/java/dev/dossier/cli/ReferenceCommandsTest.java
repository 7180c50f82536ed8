package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.report.RuleBook;
import dev.dossier.understand.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandsTest {
  @TempDir private Path folder;

  @Test
  void explainPrintsThePageOfARule() {
    Ended run = run("explain", "reference/unknown-indicator");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("reference/unknown-indicator\n")
        .contains("\nWhy\n", "\n    supports: [crisis, consensus]\n")
        .doesNotContain("```", "**", "# ");
    assertThat(run("explain", "unknown-indicator").out()).isEqualTo(run.out());
  }

  @Test
  void explainWithoutARuleListsThemAll() {
    String list = run("explain").out();

    RuleBook.all().ids().forEach(id -> assertThat(list).contains(" " + id + "\n"));
    assertThat(list.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void anUnknownRuleNamesTheOneThatMayBeMeant() {
    Ended run = run("explain", "claims/no-sorce");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: There is no rule 'claims/no-sorce'. Did you mean claims/no-source?\n");
    assertThat(run("explain", "no-sorce").err()).contains("Did you mean claims/no-source?");
    assertThat(run("explain", "xyzzy").err()).contains("'dossier explain' lists them all");
  }

  @Test
  void schemaPrintsASchemaOrTheNamesOfAll() {
    assertThat(run("schema", "evidence").out()).isEqualTo(Schemas.json("evidence"));
    assertThat(run("schema").out().lines()).containsExactlyElementsOf(Schemas.names());
  }

  @Test
  void anUnknownSchemaNamesTheOneThatMayBeMeant() {
    Ended run = run("schema", "evidense");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: There is no schema 'evidense'. Did you mean evidence?\n");
  }

  @Test
  void theCompletionScriptIsOneThatBashCanReadAndKnowsCommandsOptionsAndRules()
      throws IOException, InterruptedException {
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, run("completion").out());

    Process bash =
        new ProcessBuilder("bash", "-c", "source \"$0\" && complete -p dossier", script.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).contains("dossier");
    assertThat(bash.waitFor()).isZero();
    assertThat(script).content().contains("explain", "--as-of", "claims/no-source", "endorsement");
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }
}
