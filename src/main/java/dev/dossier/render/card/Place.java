package dev.dossier.render.card;

/** Where and how large something is drawn: x and y become (xx·x + xy·y + dx, yx·x + yy·y + dy). */
record Place(double xx, double xy, double yx, double yy, double dx, double dy) {
  /** With the origin at (x, y) and y going up, as in a typeface. */
  static Place at(double scale, double x, double y) {
    return new Place(scale, 0, 0, -scale, x, y);
  }

  /** What is placed within something that is placed here. */
  Place with(Place inner) {
    return new Place(
        xx * inner.xx + xy * inner.yx,
        xx * inner.xy + xy * inner.yy,
        yx * inner.xx + yy * inner.yx,
        yx * inner.xy + yy * inner.yy,
        x(inner.dx, inner.dy),
        y(inner.dx, inner.dy));
  }

  double x(double x, double y) {
    return xx * x + xy * y + dx;
  }

  double y(double x, double y) {
    return yx * x + yy * y + dy;
  }
}
