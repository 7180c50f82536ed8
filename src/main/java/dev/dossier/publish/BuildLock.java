package dev.dossier.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds of one site apart.
 *
 * <p>The operating system holds the lock and lets go of it when the process ends, however it ends;
 * the file's text tells a human who has it.
 */
final class BuildLock implements Closeable {
  /** Beyond the text, which others may read even where locks forbid reading. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_OWNER = 200;

  /**
   * Locks of this process. The system gives a lock to a process and takes it back when the process
   * closes the file anywhere: a second channel must not even be opened.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  /** The file under its name, open as long as the lock is held: closing it would lose the lock. */
  private final FileChannel witness;

  private BuildLock(Path file, FileChannel channel, FileChannel witness) {
    this.file = file;
    this.channel = channel;
    this.witness = witness;
  }

  /**
   * Takes the lock, without waiting.
   *
   * @param place the lock's file
   * @param site the site it is for, named in the exception
   * @throws SiteBusyException if another build has it
   */
  static BuildLock take(Path place, Path site) throws IOException {
    Path file = place.toAbsolutePath().getParent().toRealPath().resolve(place.getFileName());
    if (!HELD_HERE.add(file)) {
      throw new SiteBusyException(site, self());
    }
    boolean taken = false;
    try {
      Optional<BuildLock> lock = tryOnce(file, site);
      while (lock.isEmpty()) {
        lock = tryOnce(file, site);
      }
      taken = true;
      return lock.get();
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
      }
    }
  }

  /** Empty if the file that we locked was deleted by its owner before: a new one is due. */
  private static Optional<BuildLock> tryOnce(Path file, Path site) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Optional<FileChannel> witness = Optional.empty();
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw new SiteBusyException(site, text(channel));
      }
      witness = witnessOf(sign(channel), file);
      return witness.map(seen -> new BuildLock(file, channel, seen));
    } finally {
      if (witness.isEmpty()) {
        channel.close();
      }
    }
  }

  /** The file with this signature, if it is still the one that others find under this name. */
  private static Optional<FileChannel> witnessOf(String signature, Path file) throws IOException {
    FileChannel found;
    try {
      found = FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException deleted) {
      return Optional.empty();
    }
    if (text(found).equals(signature)) {
      return Optional.of(found);
    }
    found.close();
    return Optional.empty();
  }

  /** Writes who we are, unlike anybody else. */
  private static String sign(FileChannel channel) throws IOException {
    String owner = self() + ", build " + Long.toHexString(System.nanoTime());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    return owner;
  }

  private static String self() {
    ProcessHandle process = ProcessHandle.current();
    String since =
        process
            .info()
            .startInstant()
            .map(start -> " since " + start.truncatedTo(ChronoUnit.SECONDS))
            .orElse("");
    return "process " + process.pid() + since;
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_OWNER);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    try {
      // Deleted while still held: whoever opened it before finds it unsigned and tries again.
      Files.deleteIfExists(file);
    } finally {
      witness.close();
      channel.close();
      HELD_HERE.remove(file);
    }
  }
}
