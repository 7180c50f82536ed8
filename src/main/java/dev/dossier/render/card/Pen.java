package dev.dossier.render.card;

/** Draws closed outlines; x goes to the right, y goes down. */
interface Pen {
  /** Begins an outline; the one before is closed. */
  void move(double x, double y);

  void line(double x, double y);

  /** A quadratic curve to (x, y), with one control point. */
  void curve(double controlX, double controlY, double x, double y);
}
