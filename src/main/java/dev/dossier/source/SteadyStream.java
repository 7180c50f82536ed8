package dev.dossier.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file on disk that is read as it was when the reading began, or not at all: an editor may be
 * about to save it.
 */
final class SteadyStream extends FilterInputStream {
  private final Path file;
  private final String path;
  private final Look before;
  private long read;

  /** What can be seen of a file without reading it. */
  private record Look(long size, FileTime changed, @Nullable Object key) {
    static Look at(Path file) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
  }

  private SteadyStream(Path file, String path, Look before, InputStream content) {
    super(content);
    this.file = file;
    this.path = path;
    this.before = before;
  }

  /**
   * Opens a file.
   *
   * @param path its name in messages
   */
  static SteadyStream open(Path file, String path) throws IOException {
    Look before = Look.at(file);
    return new SteadyStream(
        file, path, before, Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(n);
    return n;
  }

  /** Skips by reading, so that nothing is read uncounted. */
  @Override
  public long skip(long n) throws IOException {
    return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int n) throws IOException {
    read += Math.max(0, n);
    if (n < 0 && (read != before.size() || !Optional.of(before).equals(now()))) {
      throw new ChangedWhileRead(path);
    }
  }

  private Optional<Look> now() throws IOException {
    try {
      return Optional.of(Look.at(file));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }
}
