package dev.dossier.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
  private static final Provenance PROVENANCE =
      new Provenance("1", "public", LocalDate.of(2026, 6, 30), Optional.empty());

  @TempDir Path temp;
  private Path target;

  @BeforeEach
  void setUp() {
    target = temp.resolve("site/public");
  }

  @Test
  void aPublishedStageIsTheSiteAndNothingElseStays() throws IOException {
    publish("index.html", "one");

    assertThat(names(target)).containsExactly("index.html", "manifest.json");
    assertThat(target.resolve("index.html")).hasContent("one");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void aNewSiteReplacesTheOldOneAsAWhole() throws IOException {
    publish("old.html", "one");
    publish("new.html", "two");

    assertThat(names(target)).containsExactly("manifest.json", "new.html");
  }

  @Test
  void aStageThatIsNotPublishedLeavesTheSiteAlone() throws IOException {
    publish("index.html", "one");
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.write(new SitePath("index.html"), "two");
    }

    assertThat(target.resolve("index.html")).hasContent("one");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void readersSeeTheOldSiteWhileTheNewOneIsMade() throws IOException {
    publish("index.html", "one");
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.write(new SitePath("index.html"), "two");
      assertThat(target.resolve("index.html")).hasContent("one");
      stage.complete(PROVENANCE);
      stage.publish();
      assertThat(target.resolve("index.html")).hasContent("two");
    }
  }

  @Test
  void onlyOneBuildAtATimeIsAtWorkOnASite() throws IOException {
    SiteFolder site = SiteFolder.at(target);
    try (Stage first = site.openStage()) {
      assertThat(first.root()).isDirectory();
      assertThatThrownBy(site::openStage)
          .isInstanceOf(SiteBusyException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    try (Stage second = site.openStage()) {
      assertThat(second.root()).isEmptyDirectory();
    }
  }

  @Test
  void sitesOfDifferentAudiencesDoNotWaitForEachOther() throws IOException {
    try (Stage first = SiteFolder.at(target).openStage();
        Stage second = SiteFolder.at(target.resolveSibling("private")).openStage()) {
      assertThat(first.root()).isNotEqualTo(second.root());
    }
  }

  @Test
  void whatAKilledBuildLeftOnItsStageIsCleanedByTheNext() throws IOException {
    publish("index.html", "one");
    Path stage = Files.createDirectories(target.resolveSibling(".public.dossier-staging/deep"));
    Files.writeString(stage.resolve("half.html"), "ha");

    publish("index.html", "two");

    assertThat(names(temp.resolve("site"))).containsExactly("public");
    assertThat(names(target)).containsExactly("index.html", "manifest.json");
  }

  @Test
  void aSiteThatABuildWasKilledWhileReplacingIsBack() throws IOException {
    publish("index.html", "one");
    Files.move(target, target.resolveSibling(".public.dossier-old"));

    try (Stage stage = SiteFolder.at(target).openStage()) {
      assertThat(stage.root()).isEmptyDirectory();
    }

    assertThat(target.resolve("index.html")).hasContent("one");
  }

  @Test
  void aHalfDeletedSiteIsNeverTakenForTheLastOne() throws IOException {
    Path half = Files.createDirectories(target.resolveSibling(".public.dossier-trash"));
    Files.writeString(half.resolve("index.html"), "half");

    SiteFolder.at(target).tidy();

    assertThat(target).doesNotExist();
    assertThat(names(temp.resolve("site"))).isEmpty();
  }

  @Test
  void leftoversCanBeTidiedWithoutABuildButNotThoseOfABuildAtWork() throws IOException {
    publish("index.html", "one");
    Files.createDirectories(target.resolveSibling(".public.dossier-staging/deep"));
    SiteFolder.at(target).tidy();
    assertThat(names(temp.resolve("site"))).containsExactly("public");

    try (Stage stage = SiteFolder.at(target).openStage()) {
      SiteFolder.at(target).tidy();
      assertThat(stage.root()).isDirectory();
    }
  }

  @Test
  void aFolderMadeForASiteThatNeverCameIsGoneAgain() throws IOException {
    SiteFolder.at(target).openStage().close();
    assertThat(temp).isEmptyDirectory();

    Files.createDirectories(target.getParent());
    SiteFolder.at(target).openStage().close();
    assertThat(temp.resolve("site")).isEmptyDirectory();
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws IOException {
    Files.createDirectories(target.getParent());
    Files.createSymbolicLink(target, temp.resolve("nowhere"));

    assertThatThrownBy(() -> SiteFolder.at(target))
        .isInstanceOf(NotASiteException.class)
        .hasMessageContaining("a link that leads nowhere");
  }

  @Test
  void theFolderOfAllSitesMayBeALink() throws IOException {
    Files.createDirectories(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("site"), temp.resolve("elsewhere"));

    publish("index.html", "one");

    assertThat(temp.resolve("elsewhere/public/index.html")).hasContent("one");
  }

  @Test
  void aFileInPlaceOfTheFolderOfAllSitesIsNamed() throws IOException {
    Files.writeString(temp.resolve("site"), "a file");

    assertThatThrownBy(() -> publish("index.html", "one"))
        .isInstanceOf(NotASiteException.class)
        .hasMessageContaining("site is no folder");
  }

  @Test
  void aReplacedSiteThatAKilledBuildDidNotDeleteGoes() throws IOException {
    publish("index.html", "two");
    Files.createDirectories(target.resolveSibling(".public.dossier-old"));

    publish("index.html", "three");

    assertThat(names(temp.resolve("site"))).containsExactly("public");
    assertThat(target.resolve("index.html")).hasContent("three");
  }

  @Test
  void theOldSiteIsPutBackWhenTheNewOneCannotTakeItsPlace() throws IOException {
    publish("index.html", "one");
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.write(new SitePath("a.html"), "two");
      new FolderTree(stage.root()).delete();

      assertThatThrownBy(() -> SiteFolder.at(target).replaceWithStage())
          .isInstanceOf(IOException.class);
    }

    assertThat(target.resolve("index.html")).hasContent("one");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void aFolderWithOtherFilesIsNeverReplaced() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> SiteFolder.at(target).openStage())
        .isInstanceOf(NotASiteException.class)
        .hasMessageContaining("thesis.txt; move them away, or name another folder");
    assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void aFileThatSomebodyPutIntoASiteKeepsItFromBeingReplaced() throws IOException {
    publish("index.html", "one");
    Files.createDirectories(target.resolve(".git"));
    Files.writeString(target.resolve(".git/HEAD"), "ref: refs/heads/pages");

    assertThatThrownBy(() -> publish("index.html", "two"))
        .isInstanceOf(NotASiteException.class)
        .hasMessageContaining("has written: .git/HEAD; move");

    assertThat(target.resolve("index.html")).hasContent("one");
    assertThat(target.resolve(".git/HEAD")).exists();
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void aFileThatComesWhileASiteIsBuiltIsKeptToo() throws IOException {
    publish("index.html", "one");
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.complete(PROVENANCE);
      Files.writeString(target.resolve("CNAME"), "example.org");
      assertThatThrownBy(stage::publish).isInstanceOf(NotASiteException.class);
    }

    assertThat(names(target)).containsExactly("CNAME", "index.html", "manifest.json");
  }

  @Test
  void whatAFileManagerLeavesInASiteIsInNobodysWay() throws IOException {
    publish("index.html", "one");
    Files.writeString(target.resolve(".DS_Store"), "icons");

    publish("index.html", "two");

    assertThat(names(target)).containsExactly("index.html", "manifest.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"name\": \"My app\", \"files\": {\"thesis.txt\": \"\"}}",
        "{\"generator\": \"dossier\", \"asOf\": \"today\", \"files\": {\"thesis.txt\": \"\"}}",
        "{\"generator\": \"dossier\", \"asOf\": \"2026-06-30\", \"files\": [\"thesis.txt\"]}",
        "{\"generator\": \"dossier\", \"asOf\": \"2026-06-30\", \"files\": {\"../x\": \"\"}}",
      })
  void aManifestThatIsNotOursMakesNoSite(String text) throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("manifest.json"), text);
    Files.writeString(target.resolve("thesis.txt"), "years of work");

    assertThat(Manifest.in(target)).isEmpty();
    assertThatThrownBy(() -> publish("index.html", "two")).isInstanceOf(NotASiteException.class);
    assertThat(target.resolve("thesis.txt")).exists();
  }

  @Test
  void aManifestIsReadAsItWasWritten() throws IOException {
    Provenance told =
        new Provenance("1.2", "private", LocalDate.of(2026, 2, 3), Optional.of("abc"));
    Manifest written;
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.write(new SitePath("über \u05d0 😀.html"), "x");
      written = stage.complete(told);
      stage.publish();
    }

    assertThat(Manifest.in(target)).hasValue(written);
    assertThat(written.provenance()).isEqualTo(told);
    assertThat(SiteComparison.of(target, written).same()).isTrue();
  }

  @Test
  void aFileIsNeverReplaced() throws IOException {
    Files.createDirectories(target.getParent());
    Files.writeString(target, "a file");

    assertThatThrownBy(() -> SiteFolder.at(target).openStage())
        .isInstanceOf(NotASiteException.class);
  }

  @Test
  void anEmptyFolderMayBecomeASite() throws IOException {
    Files.createDirectories(target);
    publish("index.html", "one");

    assertThat(target.resolve("index.html")).hasContent("one");
  }

  @Test
  void behindALinkTheFolderItLeadsToIsReplaced() throws IOException {
    Path real = Files.createDirectories(temp.resolve("elsewhere/real"));
    Files.createDirectories(target.getParent());
    Files.createSymbolicLink(target, real);

    publish("index.html", "one");

    assertThat(target).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("one");
  }

  @Test
  void linksInAnOldSiteAreDeletedAndNotFollowed() throws IOException {
    Path outside = Files.writeString(temp.resolve("keep.txt"), "keep");
    publish("index.html", "one");
    Files.delete(target.resolve("index.html"));
    Files.createSymbolicLink(target.resolve("index.html"), outside);
    Path stage = Files.createDirectories(target.resolveSibling(".public.dossier-staging"));
    Files.createSymbolicLink(stage.resolve("link"), temp);

    publish("index.html", "two");

    assertThat(target.resolve("index.html")).isRegularFile().hasContent("two");

    assertThat(outside).hasContent("keep");
  }

  @Test
  void lineEndsAreOneCharacterEverywhere() throws IOException {
    publish("index.html", "a\r\nb\rc\n");

    assertThat(target.resolve("index.html")).hasBinaryContent("a\nb\nc\n".getBytes(UTF_8));
  }

  @Test
  void aFileIsWrittenOnce() throws IOException {
    SitePath path = new SitePath("a/b.bin");
    try (Stage stage = SiteFolder.at(target).openStage();
        InputStream content = new ByteArrayInputStream(new byte[] {1, 2})) {
      stage.write(path, content);
      assertThatThrownBy(() -> stage.write(path, "again"))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a/./b",
        "a//b",
        "a/",
        ".",
        "..",
        "a\\b",
        "c:x",
        "a\u0000b",
        "a\nb",
        "tags/../../../x",
        "x.",
        "x ",
        "a?b",
        "\ud800"
      })
  void aPathThatCouldLeadOutOfTheSiteIsNoPath(String path) {
    assertThat(SitePath.objection(path)).isPresent();
    assertThatThrownBy(() -> new SitePath(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "a/b/c.html", ".nojekyll", "über uns.html", "C++.html"})
  void anOrdinaryPathIsFine(String path) {
    assertThat(SitePath.objection(path)).isEmpty();
  }

  private void publish(String path, String text) throws IOException {
    try (Stage stage = SiteFolder.at(target).openStage()) {
      stage.write(new SitePath(path), text);
      stage.complete(PROVENANCE);
      stage.publish();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    }
  }
}
