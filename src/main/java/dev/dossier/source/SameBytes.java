package dev.dossier.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that is read a second time, and must say what it said the first time. */
public final class SameBytes extends FilterInputStream {
  private final SourceFile known;
  private final MessageDigest digest = Digests.sha256();

  private SameBytes(InputStream content, SourceFile known) {
    super(content);
    this.known = known;
  }

  /**
   * Opens a file again.
   *
   * @param known the file as it was read before
   * @return its bytes; at their end {@link ChangedWhileRead} is thrown if they are not the same
   * @throws ChangedWhileRead if the file is no longer there
   */
  public static InputStream of(PackageFiles files, SourceFile known) throws IOException {
    try {
      return new SameBytes(files.open(known.path()), known);
    } catch (FileSystemException gone) {
      throw new ChangedWhileRead(known.path());
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    if (n > 0) {
      digest.update(bytes, from, n);
    } else if (n < 0 && !HexFormat.of().formatHex(digest.digest()).equals(known.fingerprint())) {
      throw new ChangedWhileRead(known.path());
    }
    return n;
  }
}
