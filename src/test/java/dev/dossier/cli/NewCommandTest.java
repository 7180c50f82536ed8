package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.model.EvidenceKind;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {
  @TempDir private Path folder;

  static Stream<String> kinds() {
    return Blueprint.words().stream().filter(word -> !word.equals("promotion"));
  }

  @Test
  void everyKindOfFileAndOfEvidenceCanBeBegun() {
    assertThat(Blueprint.words())
        .doesNotHaveDuplicates()
        .containsAll(Stream.of(FileKind.values()).map(FileKind::word).toList())
        .containsAll(Stream.of(EvidenceKind.values()).map(EvidenceKind::word).toList());
    String help = run("new", "--help").out();
    assertThat(Stream.of(FileKind.values()).filter(FileKind::planned))
        .allSatisfy(
            kind -> assertThat(help.substring(help.indexOf("plan/"))).contains(kind.word()));
  }

  @BeforeEach
  void beginAPackage() {
    assertThat(run("new", "promotion", "Ready for wider scope").out())
        .isEqualTo("content/promotion.md\n");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFormIsRightAsItStands(String kind) throws IOException {
    Ended run = run("new", kind, "Summary: what “it” is #1");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve(run.out().strip()))
        .content()
        .containsPattern("\n(?:title|from): \"Summary: what “it” is #1\"\n")
        .doesNotContainPattern("@[a-z-]+@");
    assertThat(errorsWithout("reference/unknown-section")).isEmpty();
  }

  @Test
  void whoForgetsThatAFileIsADraftIsTold() {
    List.of("A", "B", "C", "D").forEach(title -> run("new", "evidence", title));

    String drafts =
        "Drafts, in no score and on no site: content/evidence/a.md, content/evidence/b.md,"
            + " content/evidence/c.md and 1 more\n";
    assertThat(run("check").err()).isEqualTo(drafts);
    assertThat(run("score").err()).endsWith(drafts);
    assertThat(run("build").err()).endsWith(drafts);
    assertThat(run("check", "--quiet").err()).isEmpty();
  }

  @Test
  void theCaseIsRightAsItStands() {
    assertThat(errorsWithout("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFormTellsEditorsItsSchemaWhichGitIgnores(String kind) throws IOException {
    Path file = folder.resolve(run("new", kind, "x").out().strip());

    String line = Files.readAllLines(file).get(1);
    assertThat(line).startsWith("# yaml-language-server: $schema=");
    Path schema = file.resolveSibling(line.substring(line.indexOf('=') + 1)).normalize();
    assertThat(schema).content().contains("\"$schema\"");
    assertThat(folder.resolve(".dossier/.gitignore")).hasContent("*");
  }

  @Test
  void evidenceOfAKindHasItsOwnWord() throws IOException {
    Path file = folder.resolve(run("new", "talk", "What", "a", "cell is for").out().strip());

    assertThat(file).endsWithRaw(Path.of("content/evidence/what-a-cell-is-for.md"));
    assertThat(file).content().contains("\nkind: talk\n", "\ntitle: What a cell is for\n");
  }

  @Test
  void whatNeedsWorkBeforeItCountsIsADraft() throws IOException {
    for (String kind : List.of("evidence", "endorsement", "document", "page", "post")) {
      assertThat(folder.resolve(run("new", kind, kind).out().strip()))
          .content()
          .contains("\ndraft: true  ");
    }
  }

  @Test
  void aPostLivesInItsYear() {
    assertThat(run("new", "post", "Ünïcode 漢字").out())
        .isEqualTo("content/blog/2026/ünïcode-漢字.md\n");
  }

  @Test
  void theFormUsesTheWordsOfThePackagesOwnLadder() throws IOException {
    Files.writeString(folder.resolve("playbook.yaml"), "extends: l6-l7\nto: Principal\n");

    Path file = folder.resolve(run("new", "evidence", "x").out().strip());

    assertThat(file).content().contains("## Why Principal", "beyond-team-scope");
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    run("new", "evidence", "x");
    Path file = folder.resolve("content/evidence/x.md");
    Files.writeString(file, "mine");

    Ended run = run("new", "evidence", "X!");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: content/evidence/x.md is there already; nothing was written.\n");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aNameThatNoFileOfAPackageMayHaveIsRefused() {
    Ended run = run("new", "evidence", "Index");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dossier: content/evidence/index.md: the file name is that of the page")
        .hasLineCount(1);
    assertThat(run("new", "evidence", "Con").err()).contains("name of a device on Windows");
    assertThat(folder.resolve("content/evidence/index.md")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Files.writeString(folder.resolve("content/evidence"), "in the way");

    Ended run = run("new", "evidence", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("dossier: The file can't be written: ")
        .endsWith("evidence is a file, and a folder is needed there.\n");
  }

  @Test
  void aTitleWithoutLettersNamesNoFile() {
    assertThat(run("new", "evidence", "!!!").err()).contains("no letter and no digit");
  }

  @Test
  void anUnknownKindNamesTheOneThatMayBeMeant() {
    assertThat(run("new", "evidense", "x").err())
        .isEqualTo("dossier: There is no kind 'evidense' to begin. Did you mean evidence?\n");
    assertThat(run("new", "xyzzy", "x").err()).contains("Kinds are: promotion, evidence");
  }

  @Test
  void withoutAPackageThereIsNothingToAddTo(@TempDir Path empty) {
    Ended run = Shell.in(empty).run("new", "evidence", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("this is no package", "dossier new promotion TITLE");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void thePrintedPathLeadsToTheFileFromWhereTheUserStands() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

    Ended run = Shell.in(elsewhere).run("-C", "..", "new", "note", "x");

    assertThat(Path.of(run.out().strip())).isRegularFile();
  }

  /** Rules of form and reference that find fault, but for one. */
  private List<String> errorsWithout(String rule) {
    String json = run("check", "--format", "json").out();
    return json.lines()
        .filter(line -> line.contains("\"rule\""))
        .filter(line -> rule.isEmpty() || !line.contains(rule))
        .filter(line -> line.contains("format/") || line.contains("reference/"))
        .toList();
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }
}
