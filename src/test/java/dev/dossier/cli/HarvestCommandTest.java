package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.Expected;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Harvests real repositories that are made for it. */
class HarvestCommandTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "harvest");
  private static final Pattern CITED = Pattern.compile("\"shop@([0-9a-f]{12})\"");

  /** A package by the bundled ladder. */
  private static final Path PLANNED = Path.of("src", "test", "resources", "packages", "planned");

  @TempDir private Path root;
  private Worksite shop;

  @BeforeEach
  void aPackageAndARepository() throws IOException {
    PackageCopy.of(PLANNED, pack());
    shop = Worksite.in(root.resolve("shop")).filled();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aTableComesFirstAndSaysWhatIsInNoDraftAndWhy() throws IOException {
    Ended ended = harvest("--dry-run");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEqualTo(Expected.text(EXPECTED.resolve("table.txt"), ended.out()));
    assertThat(ended.err()).contains("Nothing was written.");
    assertThat(pack().resolve("drafts")).doesNotExist();
  }

  @Test
  void aDraftSaysWhereEachWordCameFrom() throws IOException {
    harvest();

    StringBuilder all = new StringBuilder();
    for (Path draft : drafts()) {
      String name = draft.getFileName().toString();
      all.append("=== ").append(name).append('\n').append(Files.readString(draft, UTF_8));
    }
    assertThat(all.toString())
        .isEqualTo(Expected.text(EXPECTED.resolve("drafts.txt"), all.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alex Example", "Bo Other", "alex.example@example.com"})
  void commitsAreCountedAsGitCountsThem(String who) {
    Ended ended = Shell.in(pack()).run("harvest", "--dry-run", "--repo", repo(), "--author", who);

    String name = who.contains("@") ? "Alex Example" : who;
    assertThat(ended.out()).containsPattern("shop +" + shop.shortlog(name) + " ");
    assertThat(shop.shortlog(name)).isPositive();
  }

  @Test
  void anOldAddressCountsAsMailmapSays() {
    shop.file("x/a", "a\n").by("alex.old");
    shop.commit("Once more", 130);

    assertThat(shop.shortlog("Alex Example")).isEqualTo(count("Alex Example")).isPositive();
    assertThat(count("alex.old@example.com")).isEqualTo(1);
  }

  @Test
  void everyDraftCitesCommitsThatExist() throws IOException {
    harvest();

    List<String> cited = new ArrayList<>();
    for (Path draft : drafts()) {
      CITED.matcher(Files.readString(draft)).results().map(m -> m.group(1)).forEach(cited::add);
    }
    assertThat(cited).hasSizeGreaterThan(9).doesNotHaveDuplicates();
    assertThat(cited)
        .allSatisfy(name -> assertThat(shop.git("cat-file", "-t", name)).isEqualTo("commit\n"));
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    Path other = PackageCopy.of(PLANNED, root.resolve("other"));
    harvest();
    Shell.in(other).run("harvest", "--repo", repo(), "--author", "Alex Example");

    assertThat(Trees.of(other.resolve("drafts"))).isEqualTo(Trees.of(pack().resolve("drafts")));
    assertThat(Trees.of(other.resolve("drafts")).paths()).hasSizeGreaterThan(3);
  }

  @Test
  void aSecondRunOffersOnlyWhatIsNewAndTouchesNothing() throws IOException {
    harvest();
    List<Path> first = drafts();
    Files.delete(first.get(0));
    Files.writeString(first.get(1), "---\ntitle: Mine\n---\n");
    Ended again = harvest();

    assertThat(again.out()).startsWith("No new draft");
    assertThat(first.get(0)).doesNotExist();
    assertThat(first.get(1)).hasContent("---\ntitle: Mine\n---\n");

    for (int i = 0; i < 3; i++) {
      shop.file("src/mail/Send" + i + ".java", "class Send {}\n");
      shop.commit("Send mail, step " + i, 140 + i);
    }
    assertThat(harvest().out()).startsWith("1 new draft ").contains("mail: Send mail, step 0");
    assertThat(drafts()).hasSize(first.size());
  }

  @Test
  void whatEvidenceCitesIsNotOffered() throws IOException {
    Files.writeString(
        pack().resolve("content/evidence/pages.md"),
        "---\ntitle: Pages\nperiod: 2025-04\ncommits: [\"shop@"
            + shop.git("log", "--format=%h", "--grep=Draw page 1").strip()
            + "\"]\n---\nPages.\n");

    Ended ended = harvest("--all");
    assertThat(ended.out()).contains("named by evidence").containsPattern("shop@.* Draw page 1");
  }

  /** Not even the private site, which lists what is marked as a draft where content lies. */
  @Test
  void draftsChangeNoScoreAndNoByteOfASite() throws IOException {
    String score = Shell.in(pack()).run("score", "--format", "json").out();
    harvest();

    assertThat(drafts()).isNotEmpty();
    assertThat(Shell.in(pack()).run("score", "--format", "json").out()).isEqualTo(score);
    Shell.in(pack())
        .run(
            "build",
            "--audience",
            "private",
            "--out",
            root.resolve("with").toString(),
            "--as-of",
            "2026-06-30");
    deleteDrafts();
    Shell.in(pack())
        .run(
            "build",
            "--audience",
            "private",
            "--out",
            root.resolve("without").toString(),
            "--as-of",
            "2026-06-30");
    assertThat(Trees.of(root.resolve("with"))).isEqualTo(Trees.of(root.resolve("without")));
  }

  @Test
  void aShallowCloneIsReadAndSaid() throws IOException {
    GitFolder clone = new GitFolder(root);
    clone.git("clone", "--quiet", "--depth", "5", "file://" + shop.folder(), "part");
    Ended ended =
        Shell.in(pack())
            .run("harvest", "--repo", root.resolve("part").toString(), "--author", "Alex Example");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("part is a shallow clone: what is older is not counted.")
        .contains("what they changed is not in it");
  }

  @Test
  void severalRepositoriesShareAnIssue() throws IOException {
    try (Worksite till = Worksite.in(root.resolve("till"))) {
      till.file("a.txt", "a\n").commit("PAY-7 Ring the till", 103);
      Ended ended =
          Shell.in(pack())
              .run(
                  "harvest",
                  "--repo",
                  repo(),
                  till.folder().toString(),
                  "--author",
                  "Alex Example");
      assertThat(ended.code()).as(ended.err()).isZero();
    }

    assertThat(drafts())
        .anySatisfy(
            draft ->
                assertThat(draft)
                    .content()
                    .contains("\"till@", "\"shop@", "Reach: 2 repositories"));
  }

  @Test
  void whoIsUnknownIsRefusedWithThoseWhoAreThere() {
    Ended ended = Shell.in(pack()).run("harvest", "--repo", repo(), "--author", "Alex Exmaple");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.err()).contains("Did you mean 'Alex Example'?", "Most are by Alex Example <");
    assertThat(pack().resolve("drafts")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoRepositoryIsRefused() throws IOException {
    Path empty = Files.createDirectories(root.resolve("empty"));
    Shell shell = Shell.in(pack());

    assertThat(shell.run("harvest", "--repo", empty.toString(), "--author", "A").err())
        .contains("There is no git repository around");
    assertThat(shell.run("harvest", "--repo", "nowhere", "--author", "A").err())
        .contains("nowhere is no folder");
    new GitFolder(empty).git("init", "--quiet");
    assertThat(shell.run("harvest", "--repo", empty.toString(), "--author", "A").err())
        .contains("has no commit yet");
  }

  @Test
  void subjectsBecomeNoMarkup() throws IOException {
    for (int i = 0; i < 3; i++) {
      shop.file("src/odd/F" + i, i + "\n");
      shop.commit(
          "<script>x</script> {{total-impact}} **a** [b](c) `d` --> \"q\" \\ e" + i, 150 + i);
    }
    harvest();

    Ended drafts = Shell.in(pack()).run("drafts");
    assertThat(drafts.out()).contains("<script>x</script>").doesNotContain("can't be read");
    Path odd =
        drafts().stream().filter(d -> d.toString().contains("script")).findFirst().orElseThrow();
    assertThat(odd).content().doesNotContain("\n- <script>", "- {{");
    Ended accepted = Shell.in(pack()).run("accept", name(odd), "--as", "odd");
    assertThat(accepted.code()).as(accepted.err()).isZero();
    assertThat(Shell.in(pack()).run("check", "--format", "json").out()).contains("\"error\": 0");
  }

  private int count(String who) {
    String out =
        Shell.in(pack()).run("harvest", "--dry-run", "--repo", repo(), "--author", who).out();
    MatchResult found =
        Pattern.compile("shop +(\\d+) ").matcher(out).results().findFirst().orElseThrow();
    return Integer.parseInt(found.group(1));
  }

  private Ended harvest(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("harvest", "--repo", repo(), "--author", "Alex Example"));
    arguments.addAll(List.of(more));
    return Shell.in(pack()).run(arguments.toArray(String[]::new));
  }

  private Path pack() {
    return root.resolve("package");
  }

  private String repo() {
    return shop.folder().toString();
  }

  private static String name(Path draft) {
    return draft.getFileName().toString().replace(".md", "");
  }

  private List<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(pack().resolve("drafts"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private void deleteDrafts() throws IOException {
    for (Path draft : drafts()) {
      Files.delete(draft);
    }
    Files.delete(pack().resolve("drafts/offered.txt"));
    Files.delete(pack().resolve("drafts"));
  }
}
