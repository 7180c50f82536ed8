package dev.dossier.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps two builds of one site apart.
 *
 * <p>The operating system holds the lock and lets go of it when the process ends, however it ends;
 * the file's text tells a human who has it.
 */
final class BuildLock implements Closeable {
  /** Beyond the text, which others may read even where locks forbid reading. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, without waiting.
   *
   * @param site the site it is for, named in the exception
   * @throws SiteBusyException if another build has it
   */
  static BuildLock take(Path file, Path site) throws IOException {
    while (true) {
      Optional<BuildLock> lock = tryOnce(file, site);
      if (lock.isPresent()) {
        return lock.get();
      }
    }
  }

  /** Empty if the file that we locked was deleted by its owner before: a new one is due. */
  private static Optional<BuildLock> tryOnce(Path file, Path site) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (!locked(channel)) {
        throw new SiteBusyException(site, ownerNamedIn(file));
      }
      taken = sign(channel).equals(ownerNamedIn(file));
      return taken ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Writes who we are, unlike anybody else. */
  private static String sign(FileChannel channel) throws IOException {
    String owner = "process " + ProcessHandle.current().pid() + ", build " + UUID.randomUUID();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    return owner;
  }

  private static String ownerNamedIn(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // Deleted while still held: whoever opened it before finds it unsigned and tries again.
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
