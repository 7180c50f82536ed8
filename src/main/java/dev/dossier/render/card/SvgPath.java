package dev.dossier.render.card;

/** Outlines as SVG takes them, to a hundredth. */
final class SvgPath implements Pen {
  private static final int HUNDREDTHS = 100;

  private final StringBuilder data = new StringBuilder();

  /** The value of the attribute {@code d}. */
  String data() {
    return data.isEmpty() ? "" : data + "z";
  }

  @Override
  public void move(double x, double y) {
    data.append(data.isEmpty() ? "M" : "zM");
    point(x, y);
  }

  @Override
  public void line(double x, double y) {
    data.append('L');
    point(x, y);
  }

  @Override
  public void curve(double controlX, double controlY, double x, double y) {
    data.append('Q');
    point(controlX, controlY);
    data.append(' ');
    point(x, y);
  }

  private void point(double x, double y) {
    number(x);
    data.append(' ');
    number(y);
  }

  private void number(double value) {
    long hundredths = Math.round(value * HUNDREDTHS);
    data.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / HUNDREDTHS);
    long rest = Math.abs(hundredths) % HUNDREDTHS;
    if (rest > 0) {
      data.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        data.append(rest % 10);
      }
    }
  }
}
