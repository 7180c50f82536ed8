package dev.dossier.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFoundAgainForTheSameBasisAlone() {
    BuildCache cache = new BuildCache(folder);
    assertThat(cache.find("a", "basis")).isEmpty();
    cache.keep("a", "basis", "first ü\n");
    cache.keep("a", "basis", "second ü\n");

    assertThat(new BuildCache(folder).find("a", "basis")).hasValue("second ü\n");
    assertThat(cache.find("a", "another basis")).isEmpty();
    assertThat(cache.find("b", "basis")).isEmpty();
    assertThat(folder.resolve(".dossier/.gitignore")).hasContent("*");
    assertThat(folder.resolve(".dossier/cache")).isDirectoryContaining("glob:**/a");
    assertThat(folder.resolve(".dossier/cache").toFile().list()).hasSize(1);
  }

  @Test
  void aDamagedFileIsNotFoundWhateverByteOfItIsAnother() throws IOException {
    BuildCache cache = new BuildCache(folder);
    cache.keep("a", "basis", "kept");
    Path file = folder.resolve(".dossier/cache/a");
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertThat(cache.find("a", "basis")).as("byte " + i).isEmpty();
      Files.write(file, Arrays.copyOf(whole, i));
      assertThat(cache.find("a", "basis")).as("cut at " + i).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKeptAndNobodyIsTold() throws IOException {
    Files.writeString(folder.resolve(".dossier"), "a file");
    BuildCache cache = new BuildCache(folder);
    cache.keep("a", "basis", "text");

    assertThat(cache.find("a", "basis")).isEmpty();
    assertThat(folder.resolve(".dossier")).hasContent("a file");
  }

  @Test
  void aLinkThatLeadsSomewhereElseIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve(".dossier"), elsewhere);
    new BuildCache(folder).keep("a", "basis", "text");
    assertThat(elsewhere).isEmptyDirectory();

    Path other = Files.createDirectories(folder.resolve("other/.dossier/cache"));
    Path victim = Files.writeString(elsewhere.resolve("victim"), "untouched", UTF_8);
    Files.createSymbolicLink(other.resolve("a"), victim);
    BuildCache cache = new BuildCache(folder.resolve("other"));
    cache.keep("a", "basis", "text");

    assertThat(victim).hasContent("untouched");
    assertThat(cache.find("a", "basis")).hasValue("text");
  }
}
