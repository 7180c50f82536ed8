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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
  @TempDir Path temp;
  private Path target;

  @BeforeEach
  void setUp() {
    target = temp.resolve("site/public");
  }

  @Test
  void aPublishedStageIsTheSiteAndNothingElseStays() throws IOException {
    publish("index.html", "one");

    assertThat(names(target)).containsExactly(".dossier-site", "index.html");
    assertThat(target.resolve("index.html")).hasContent("one");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
  }

  @Test
  void aNewSiteReplacesTheOldOneAsAWhole() throws IOException {
    publish("old.html", "one");
    publish("new.html", "two");

    assertThat(names(target)).containsExactly(".dossier-site", "new.html");
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
    Path stage = Files.createDirectories(target.resolveSibling(".public.staging/deep"));
    Files.writeString(stage.resolve("half.html"), "ha");

    publish("index.html", "two");

    assertThat(names(temp.resolve("site"))).containsExactly("public");
    assertThat(names(target)).containsExactly(".dossier-site", "index.html");
  }

  @Test
  void aSiteThatABuildWasKilledWhileReplacingIsBack() throws IOException {
    publish("index.html", "one");
    Files.move(target, target.resolveSibling(".public.old"));

    try (Stage stage = SiteFolder.at(target).openStage()) {
      assertThat(stage.root()).isEmptyDirectory();
    }

    assertThat(target.resolve("index.html")).hasContent("one");
  }

  @Test
  void aReplacedSiteThatAKilledBuildDidNotDeleteGoes() throws IOException {
    publish("index.html", "two");
    Files.createDirectories(target.resolveSibling(".public.old"));

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
      Files.createDirectories(target.getParent());

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
        .hasMessageContaining("name another folder");
    assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    assertThat(names(temp.resolve("site"))).containsExactly("public");
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
    Files.createSymbolicLink(target.resolve("link"), temp);

    publish("index.html", "two");

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
      stage.publish();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    }
  }
}
