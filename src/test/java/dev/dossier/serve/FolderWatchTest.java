package dev.dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  private static final long PATIENCE = 60;

  /** Longer than the pause between two looks at everything. */
  private static final Duration WHILE = Duration.ofMillis(1_500);

  /** Longer than an editor takes to save a file. */
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir private Path folder;
  private final Semaphore changes = new Semaphore(0);
  private FolderWatch watch;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(folder.resolve("content/evidence"));
    Files.writeString(folder.resolve("content/a.md"), "a");
    watch = FolderWatch.over(folder, () -> List.of("content", "playbook.yaml"));
    Thread thread = new Thread(this::listen);
    thread.setDaemon(true);
    thread.start();
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  private void listen() {
    try {
      while (true) {
        watch.await();
        changes.release();
      }
    } catch (InterruptedException | RuntimeException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void assertToldOf(String what) throws InterruptedException {
    assertThat(changes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).as(what).isTrue();
    // One change may be told as several.
    boolean more;
    do {
      more = changes.tryAcquire(SHORT.toMillis(), TimeUnit.MILLISECONDS);
    } while (more);
  }

  @Test
  void whatIsWrittenMadeRenamedOrDeletedIsTold() throws Exception {
    Files.writeString(folder.resolve("content/a.md"), "b");
    assertToldOf("another text");
    Files.writeString(folder.resolve("playbook.yaml"), "extends: l6-l7");
    assertToldOf("a file that was not there");
    Files.createDirectories(folder.resolve("content/plan/actions"));
    Files.writeString(folder.resolve("content/plan/actions/x.md"), "x");
    assertToldOf("a file in a new folder");
    Files.writeString(folder.resolve("content/plan/actions/x.md"), "y");
    assertToldOf("the same file again");
    Files.move(folder.resolve("content"), folder.resolve("away"));
    assertToldOf("a folder that is gone");
    Files.move(folder.resolve("away"), folder.resolve("content"));
    assertToldOf("a folder that is back");
    Files.writeString(folder.resolve("content/a.md"), "c");
    assertToldOf("a file in it");
  }

  @Test
  void whatIsBesideTheContentIsNot() throws Exception {
    Files.createDirectories(folder.resolve("site/public"));
    Files.writeString(folder.resolve("site/public/index.html"), "x");
    Files.writeString(folder.resolve("notes.txt"), "x");
    assertThat(changes.tryAcquire(WHILE.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
  }
}
