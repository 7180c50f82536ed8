package dev.dossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Notices when something in a folder changes.
 *
 * <p>The system tells of changes at once; what it does not tell of, as on a shared folder or beyond
 * its limit of watched folders, is found by looking at sizes and times now and then.
 */
public final class FolderWatch implements AutoCloseable {
  /** An editor that saves a file touches it several times. */
  private static final Duration QUIET = Duration.ofMillis(8);

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Path folder;
  private final Supplier<List<String>> names;
  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();
  private Map<Path, String> seen = new HashMap<>();
  private boolean told;

  private FolderWatch(Path folder, Supplier<List<String>> names) throws IOException {
    this.folder = folder;
    this.names = names;
    this.service = folder.getFileSystem().newWatchService();
  }

  /**
   * A watch over some files and folders in a folder; links are not followed.
   *
   * @param names of what counts, directly in the folder; it need not exist, and may change
   * @throws IOException when nothing can be watched at all
   */
  public static FolderWatch over(Path folder, Supplier<List<String>> names) throws IOException {
    FolderWatch watch = new FolderWatch(folder, names);
    watch.look();
    return watch;
  }

  /**
   * Waits until something has changed since the last time.
   *
   * @throws java.nio.file.ClosedWatchServiceException when the watch was closed
   */
  public void await() throws InterruptedException {
    if (told) {
      told = false;
      int before = watched.size();
      look();
      if (watched.size() > before) {
        // Nobody told what was put into a new folder before it was watched.
        return;
      }
    }
    while (true) {
      WatchKey key = service.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      if (key == null) {
        if (look()) {
          return;
        }
      } else if (counts(key)) {
        settle();
        told = true;
        return;
      }
    }
  }

  /** Waits until nothing more is told. */
  private void settle() throws InterruptedException {
    WatchKey key;
    while ((key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS)) != null) {
      counts(key);
    }
  }

  /** Takes what is told of a folder, and says whether it counts. */
  private boolean counts(WatchKey key) {
    Path place = watched.get(key);
    boolean counts = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      counts |=
          !folder.equals(place)
              || event.kind() == StandardWatchEventKinds.OVERFLOW
              || names.get().contains(Objects.toString(event.context()));
    }
    if (!key.reset()) {
      watched.remove(key);
    }
    return counts;
  }

  /** Looks at everything, and says whether it is not what it was; new folders are watched. */
  private boolean look() {
    Map<Path, String> found = new HashMap<>();
    watch(folder);
    for (String name : names.get()) {
      try {
        Files.walkFileTree(folder.resolve(name), new Look(found));
      } catch (IOException e) {
        // What can't be read now is looked at again soon.
        found.put(folder.resolve(name), e.getClass().getName());
      }
    }
    boolean changed = !found.equals(seen);
    seen = found;
    return changed;
  }

  private void watch(Path place) {
    try {
      watched.put(
          place.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          place);
    } catch (IOException e) {
      // It is gone again, or the system watches no more folders: looking finds what changes there.
      watched.values().remove(place);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** Notes what is there. */
  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, String> found;

    Look(Map<Path, String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes facts) {
      watch(place);
      found.put(place, "");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
      found.put(file, facts.lastModifiedTime() + " " + facts.size());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
