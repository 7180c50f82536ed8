package dev.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("a.md"), "one two three");
  }

  @Test
  void aFileThatRestsIsReadWhole() throws IOException {
    try (InputStream in = open()) {
      assertThat(in.skip(4)).isEqualTo(4);
      assertThat(in.read()).isEqualTo('t');
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("wo three");
    }
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsNotTaken() throws IOException {
    try (InputStream in = open()) {
      assertThat(in.read()).isEqualTo('o');
      Files.writeString(file, " four", StandardOpenOption.APPEND);

      assertThatThrownBy(in::readAllBytes)
          .isInstanceOf(ChangedWhileRead.class)
          .hasMessage("a.md was changed while it was read");
    }
  }

  @Test
  void aFileThatIsCutShortWhileItIsReadIsNotTaken() throws IOException {
    try (InputStream in = open()) {
      assertThat(in.read()).isEqualTo('o');
      Files.writeString(file, "one");

      assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedWhileRead.class);
    }
  }

  @Test
  void aFileThatAnotherTakesThePlaceOfIsNotTaken() throws IOException {
    Path other = Files.writeString(folder.resolve("b.md"), "six seven ten");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    try (InputStream in = open()) {
      assertThat(in.read()).isEqualTo('o');
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

      assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedWhileRead.class);
    }
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsNotTaken() throws IOException {
    try (InputStream in = open()) {
      Files.delete(file);

      assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedWhileRead.class);
    }
  }

  @Test
  void aFileThatWasChangedOnceIsReadAgain() throws NotAPackage {
    PackageSource source = new PackageReader(new Restless(2)).read();

    assertThat(source.findings()).isEmpty();
    assertThat(source.pages().get(0).line(2)).isEqualTo("title: The case");
  }

  @Test
  void aFileThatNeverRestsIsAFindingWithARemedy() throws NotAPackage {
    PackageSource source = new PackageReader(new Restless(Integer.MAX_VALUE)).read();

    assertThat(source.findings()).extracting(Reading::at).containsExactly("format/unreadable 1:1");
    assertThat(source.findings().get(0).message()).contains("changed again and again");
    assertThat(source.findings().get(0).hint()).contains("run the command again");
    assertThat(source.pages().get(0).text()).isEmpty();
  }

  @Test
  void aFileThatIsReadASecondTimeMustSayTheSame() throws Exception {
    MemoryFiles files = MemoryFiles.aPackage().with("content/a.txt", "one");
    SourceFile known = new PackageReader(files).read().attachments().get(0);
    try (InputStream same = SameBytes.of(files, known)) {
      assertThat(same.read()).isEqualTo('o');
      assertThat(new String(same.readAllBytes(), UTF_8)).isEqualTo("ne");
    }

    files.with("content/a.txt", "two");
    try (InputStream changed = SameBytes.of(files, known)) {
      assertThatThrownBy(changed::readAllBytes).isInstanceOf(ChangedWhileRead.class);
    }
    files.locked("content/a.txt");
    assertThatThrownBy(() -> SameBytes.of(files, known)).isInstanceOf(ChangedWhileRead.class);
  }

  private InputStream open() throws IOException {
    return new FolderFiles(folder).open("a.md");
  }

  /** A package whose case is changed while it is read, some times. */
  private static final class Restless implements PackageFiles {
    private final MemoryFiles files = MemoryFiles.aPackage();
    private int changes;

    Restless(int changes) {
      this.changes = changes;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
      return files.list(folder);
    }

    @Override
    public InputStream open(String path) throws IOException {
      if (changes-- > 0) {
        return new Broken(path);
      }
      return files.open(path);
    }
  }

  /** The first bytes of another text, and then the news that it was changed. */
  private static final class Broken extends ByteArrayInputStream {
    private final String path;

    Broken(String path) {
      super("half a te".getBytes(UTF_8));
      this.path = path;
    }

    @Override
    public int read(byte[] bytes) throws IOException {
      int n = super.read(bytes);
      if (n < 0) {
        throw new ChangedWhileRead(path);
      }
      return n;
    }
  }
}
