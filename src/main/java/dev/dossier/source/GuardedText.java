package dev.dossier.source;

/** A text that a parser can be stopped from reading on, because the parser itself cannot be. */
final class GuardedText implements CharSequence {
  private final String text;
  private volatile boolean stopped;

  GuardedText(String text) {
    this.text = text;
  }

  /** Makes the next look at a character fail. */
  void stop() {
    stopped = true;
  }

  @Override
  public char charAt(int index) {
    if (stopped) {
      throw new Stopped();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Thrown at whoever reads on after the text was closed to reading. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
