package dev.dossier.render.card;

/**
 * A colour, and what it is put on.
 *
 * @param under colour of the ground, as 0xRRGGBB
 * @param over colour that covers it
 */
record Ink(int under, int over) {
  /** Steps from the ground to the full colour. */
  static final int STEPS = 16;

  /** The colour where a share of {@code step} in {@code STEPS - 1} is covered. */
  int at(int step) {
    return (mixed(16, step) << 16) | (mixed(8, step) << 8) | mixed(0, step);
  }

  private int mixed(int shift, int step) {
    int from = (under >> shift) & 0xff;
    int to = (over >> shift) & 0xff;
    return from + Math.floorDiv((to - from) * step * 2 + STEPS - 1, 2 * (STEPS - 1));
  }
}
