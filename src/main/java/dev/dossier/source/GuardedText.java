package dev.dossier.source;

/**
 * A text that a parser can be stopped from reading on, because the parser itself cannot be: by
 * another thread, and once it has looked at characters so often that it must be going back again
 * and again. The second depends on nothing but the text, so a text is refused on every machine or
 * on none.
 */
final class GuardedText implements CharSequence {
  /** Ten looks a character are usual, so this is fifteen times what the largest file needs. */
  static final int MOST_LOOKS = 40_000_000;

  private final String text;
  private volatile boolean stopped;
  private int looks;
  private boolean counted = true;

  GuardedText(String text) {
    this.text = text;
  }

  /** Makes the next look at a character fail. */
  void stop() {
    stopped = true;
  }

  /** Ends the counting: whoever reads from here on goes through the tree once. */
  void parsed() {
    counted = false;
    looks = 0;
  }

  @Override
  public char charAt(int index) {
    if (stopped || looks == MOST_LOOKS) {
      throw new Stopped();
    }
    looks += counted ? 1 : 0;
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
