package dev.dossier.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Where results go; remembers why a write failed, which a print writer keeps to itself. */
final class Results extends FilterOutputStream {
  private static final String READER_IS_GONE = "broken pipe";

  private Optional<IOException> fault = Optional.empty();

  Results(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      fault = fault.or(() -> Optional.of(e));
      throw e;
    }
  }

  /**
   * Why results are not where the user wanted them. That their reader has seen enough, as {@code |
   * head} does, is no fault.
   */
  Optional<IOException> fault() {
    return fault.filter(e -> !text(e).contains(READER_IS_GONE));
  }

  private static String text(IOException fault) {
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
  }
}
