package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void aNewFileMayBeReadByWhomeverAnyNewFileMay() throws IOException {
    Path any = Files.writeString(folder.resolve("any"), "");
    Path target = folder.resolve("target");
    WholeFile.write(target, NEW);
    assertThat(target).hasContent("new");
    assertThat(Files.getAttribute(target, "unix:mode"))
        .isEqualTo(Files.getAttribute(any, "unix:mode"));
  }

  @Test
  void whatIsThereKeepsItsPermissionsAndNothingIsLeftBesideIt() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.write(target, NEW);
    assertThat(target).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
    assertThat(folder).isDirectoryContaining("glob:**target").isDirectoryNotContaining("glob:**.*");
  }
}
