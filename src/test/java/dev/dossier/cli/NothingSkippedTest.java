package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file below {@code content/} is told of: in the cockpit's list of files, or in a finding.
 */
class NothingSkippedTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".", "src/test/resources/packages/small"})
  void everyFileOfAPackageIsTold(String original) throws IOException {
    Path pack = PackageCopy.of(Path.of(original), folder.resolve("package"));

    assertThat(untold(pack)).isEmpty();
  }

  @Test
  void filesThatAreOnNoSiteAreTold() throws IOException {
    Path pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    String page = "---\ntitle: A page\naudience: public\n";
    write(pack, "draft.md", page + "status: draft\n---\nx\n");
    write(pack, "blog/later.md", page + "type: post\ndate: 2031-01-01\n---\nx\n");
    write(pack, "evidence/nobody refers to it.csv", "a,b\n");
    write(pack, "evidence/.hidden.md", "x");
    write(pack, "evidence/search.md~", "x");
    write(pack, "plan/Thumbs.db", "x");
    write(pack, "a name with spaces 🚀.md", page + "---\nx\n");
    write(pack, "מסמך.md", page + "---\nx\n");
    write(pack, "this &amp; that.md", page + "---\nx\n");

    assertThat(untold(pack)).isEmpty();
  }

  @Test
  void whatIsNoFileIsAFindingAndNothingIsBuilt() throws Exception {
    Path pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    Path content = pack.resolve("content");
    Files.createSymbolicLink(content.resolve("link.md"), content.resolve("promotion.md"));
    Files.createSymbolicLink(content.resolve("around"), content);
    Process mkfifo = new ProcessBuilder("mkfifo", content.resolve("pipe.md").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();

    Ended run = Shell.in(pack).run("build");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("content/link.md", "content/around", "content/pipe.md", "Nothing was built");
    assertThat(pack.resolve("site")).doesNotExist();
  }

  @Test
  void namesThatASystemMayTakeForOneAreFindingsWithARemedy() throws IOException {
    Path pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("package"));
    String text = Files.readString(pack.resolve("content/evidence/search.md"));
    write(pack, "evidence/caf\u00e9.md", text);
    write(pack, "evidence/cafe\u0301.md", text);
    write(pack, "evidence/Search.md", text);

    Ended run = Shell.in(pack).run("build");

    // A file system may itself have made one file of two.
    try (Stream<Path> files = Files.list(pack.resolve("content/evidence"))) {
      assertThat(files.count()).isEqualTo(5);
    }
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("content/evidence/search.md", "content/evidence/caf\u00e9.md")
        .contains("cannot tell this file's name from", "Rename one of the two");
    assertThat(Shell.in(pack).run("build").err()).isEqualTo(run.err());
  }

  private static void write(Path pack, String path, String text) throws IOException {
    Path file = pack.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Files of which neither the private site nor a finding says a word. */
  private List<String> untold(Path pack) throws IOException {
    Ended build = Shell.in(pack).run("build", "--out", folder.resolve("site").toString());
    String findings = Shell.in(pack).run("check").out();
    String told = findings + (build.code() == 0 ? pages(folder.resolve("site/private")) : "");
    try (Stream<Path> files = Files.walk(pack.resolve("content"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> pack.relativize(file).toString())
          .map(path -> Normalizer.normalize(path, Normalizer.Form.NFC))
          .filter(path -> !told.contains(path) && !told.contains(escaped(path)))
          .toList();
    }
  }

  private static String pages(Path site) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        all.append(Files.readString(page));
      }
    }
    return all.toString();
  }

  private static String escaped(String path) {
    return path.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
