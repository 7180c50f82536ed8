package dev.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void aPackage() throws IOException {
    write("content/promotion.md", "---\ntitle: x\n---\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PackageSource read() throws NotAPackage {
    return new PackageReader(new FolderFiles(folder)).read();
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  @Test
  void filesComeInTheOrderOfTheirCodePoints() throws Exception {
    for (String name : List.of("b", "a/z", "a-b", "B", "é", "\uffe0", "😀", "a/y/x")) {
      write("content/" + name + ".md", "x");
    }
    assertThat(paths(read().pages()))
        .containsExactly(
            "content/B.md",
            "content/a-b.md",
            "content/a/y/x.md",
            "content/a/z.md",
            "content/b.md",
            "content/promotion.md",
            "content/é.md",
            "content/\uffe0.md",
            "content/😀.md");
  }

  @Test
  void pagesAttachmentsTemplatesAndAssetsAreKeptApart() throws Exception {
    write("content/evidence/a.md", "x");
    write("content/evidence/a.png", "x");
    write("templates/page.ftlh", "x");
    write("assets/css/site.css", "x");
    write("playbook.yaml", "id: x");
    write("README.md", "x");
    write("src/Main.java", "x");
    PackageSource source = read();
    assertThat(paths(source.pages()))
        .containsExactly("content/evidence/a.md", "content/promotion.md");
    assertThat(paths(source.attachments())).containsExactly("content/evidence/a.png");
    assertThat(paths(source.templates())).containsExactly("templates/page.ftlh");
    assertThat(paths(source.assets())).containsExactly("assets/css/site.css");
    assertThat(source.playbook()).map(SourceFile::path).hasValue("playbook.yaml");
    assertThat(source.findings()).isEmpty();
  }

  @Test
  void whatIsHiddenOrLeftBehindByEditorsIsIgnoredAndListed() throws Exception {
    for (String name :
        List.of(".hidden.md", "a.md~", "#a.md#", "a.swp", ".DS_Store", "Thumbs.db", ".git/x.md")) {
      write("content/" + name, "x");
    }
    PackageSource source = read();
    assertThat(paths(source.pages())).containsExactly("content/promotion.md");
    assertThat(source.attachments()).isEmpty();
    assertThat(source.ignored())
        .containsExactly(
            "content/#a.md#",
            "content/.DS_Store",
            "content/.git",
            "content/.hidden.md",
            "content/Thumbs.db",
            "content/a.md~",
            "content/a.swp");
  }

  @Test
  void aFingerprintIsTheSha256OfTheBytes() throws Exception {
    write("content/a.txt", "abc");
    SourceFile file = read().attachments().get(0);
    assertThat(file.size()).isEqualTo(3);
    assertThat(file.fingerprint())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void lineEndsAndByteOrderMarkCountInTheFingerprintButNotInTheText() throws Exception {
    write("content/a.md", "\uFEFFa\r\nb\rc\n");
    write("content/b.md", "a\nb\nc\n");
    PackageSource source = read();
    SourceFile one = source.file("content/a.md").orElseThrow();
    SourceFile other = source.file("content/b.md").orElseThrow();
    assertThat(one.text().orElseThrow().text()).isEqualTo(other.text().orElseThrow().text());
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    assertThat(one.line(2)).isEqualTo("b");
  }

  @Test
  void anyFileIsFoundByItsPath() throws Exception {
    List<String> paths =
        List.of(
            "content/Z.md",
            "content/a/b.md",
            "content/a-b.md",
            "content/\uff5e.md",
            "content/\ud83c\udf89.md",
            "content/b.txt",
            "playbook.yaml");
    for (String path : paths) {
      write(path, path);
    }
    PackageSource source = read();

    assertThat(paths).allSatisfy(path -> assertThat(source.file(path)).isPresent());
    assertThat(source.file("content/c.md")).isEmpty();
  }

  @Test
  void linksAreNotFollowedNeitherToFilesNorToFolders() throws Exception {
    Path outside = Files.createTempDirectory(folder, "outside");
    Files.writeString(outside.resolve("secret.md"), "secret");
    Files.createSymbolicLink(folder.resolve("content/link.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("assets"), outside);
    Files.createSymbolicLink(folder.resolve("playbook.yaml"), outside.resolve("secret.md"));
    PackageSource source = read();
    assertThat(paths(source.pages())).containsExactly("content/promotion.md");
    assertThat(source.assets()).isEmpty();
    assertThat(source.playbook()).isEmpty();
    assertThat(source.findings())
        .extracting(finding -> finding.rule() + " " + finding.place().file())
        .containsExactlyInAnyOrder(
            "format/symlink content/link.md",
            "format/symlink content/loop",
            "format/symlink assets",
            "format/symlink playbook.yaml");
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws Exception {
    Path link = elsewhere.resolve("package");
    Files.createSymbolicLink(link, folder);
    assertThat(new PackageReader(new FolderFiles(link)).read().pages()).hasSize(1);
  }

  @Test
  void aNameIsKnownInFormNfcHoweverTheDiskSpellsIt() throws Exception {
    String decomposed = Normalizer.normalize("é", Normalizer.Form.NFD);
    write("content/" + decomposed + "/" + decomposed + ".md", "text");
    SourceFile file = read().pages().get(1);
    assertThat(file.path()).isEqualTo("content/é/é.md");
    assertThat(file.text().orElseThrow().text()).isEqualTo("text");
  }

  @Test
  void aTextThatIsTooLargeIsListedWithoutItsText() throws Exception {
    write("content/a.md", "a".repeat(300 << 10));
    PackageSource source = read();
    assertThat(source.pages().get(0).text()).isEmpty();
    assertThat(source.findings()).extracting(Reading::at).containsExactly("format/too-large 1:1");
  }

  @Test
  void aPlaybookThatTheCaseNamesIsReadFromWithinThePackageOnly() throws Exception {
    write("inside/content/promotion.md", "---\ntitle: x\n---\n");
    write("inside/ladders/mine.yaml", "id: mine");
    write("outside.yaml", "id: outside");
    PackageReader reader = new PackageReader(new FolderFiles(folder.resolve("inside")));
    assertThat(reader.text("ladders/mine.yaml").orElseThrow().file().line(1)).isEqualTo("id: mine");
    for (String path :
        List.of(
            "../outside.yaml", "ladders/../../outside.yaml", "/etc/passwd", "ladders", "", "x")) {
      assertThat(reader.text(path)).as(path).isEmpty();
    }
  }

  @Test
  void aFolderWithoutContentIsNoPackage(@TempDir Path empty) {
    assertThatThrownBy(() -> new PackageReader(new FolderFiles(empty)).read())
        .isInstanceOf(NotAPackage.class)
        .hasMessage("There is no folder `content` here, so this is no package.");
  }

  @Test
  void aFolderWithoutACaseIsNoPackage() throws Exception {
    Files.delete(folder.resolve("content/promotion.md"));
    assertThatThrownBy(this::read)
        .isInstanceOf(NotAPackage.class)
        .hasMessage("There is no file `content/promotion.md` here, so this is no package.");
  }

  @Test
  void aFolderThatIsNotThereIsNoPackage() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> new PackageReader(new FolderFiles(nowhere)).read())
        .isInstanceOf(NotAPackage.class)
        .hasMessage("The folder cannot be read: it is not there.");
  }

  @Test
  void bytesThatAreNoTextNeverTurnIntoReplacementCharacters() throws Exception {
    Files.write(folder.resolve("content/a.md"), new byte[] {'a', (byte) 0xff});
    PackageSource source = read();
    assertThat(source.pages().get(0).text()).isEmpty();
    assertThat(source.findings()).extracting(Reading::at).containsExactly("format/encoding 1:2");
  }

  @Test
  void aNameIsReadAsUtf8WhateverTheLocaleOfTheMachine() throws Exception {
    write("content/Über 100 + 😀/é.md", "---\ntitle: x\n---\n");
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Names.class.getName(),
                folder.toString())
            .redirectErrorStream(true);
    java.environment().put("LC_ALL", "C");
    Process process = java.start();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
        .containsExactly("content/promotion.md true", "content/Über 100 + 😀/é.md true");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatIsNoUtf8IsFoundAndItsFileStillRead() throws Exception {
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "printf text > \"$1/content/b$(printf '\\377').md\"",
                "sh",
                folder.toString())
            .start();
    assertThat(shell.waitFor()).isZero();
    PackageSource source = read();
    assertThat(source.pages().get(0).line(1)).isEqualTo("text");
    assertThat(source.findings()).extracting(Reading::at).containsExactly("format/file-name 1:1");
  }

  /** Prints the pages of a package, in another Java. */
  static final class Names {
    private Names() {}

    public static void main(String[] folder) throws NotAPackage {
      PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
      new PackageReader(new FolderFiles(Path.of(folder[0])))
          .read()
          .pages()
          .forEach(page -> out.println(page.path() + " " + page.text().isPresent()));
    }
  }
}
