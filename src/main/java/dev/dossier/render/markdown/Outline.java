package dev.dossier.render.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives headings levels that fit below the page's own, without a gap, however they were written.
 */
final class Outline {
  private static final int DEEPEST = 6;
  private final Deque<Integer> written = new ArrayDeque<>();
  private final int top;

  /**
   * Starts an outline.
   *
   * @param top level of its highest headings, 1 to 6
   */
  Outline(int top) {
    this.top = top;
  }

  /** The level on the page for the next heading, which its author wrote as {@code level}. */
  int next(int level) {
    while (!written.isEmpty() && written.peek() >= level) {
      written.pop();
    }
    written.push(level);
    return Math.min(DEEPEST, top + written.size() - 1);
  }
}
