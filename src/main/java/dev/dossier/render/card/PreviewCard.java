package dev.dossier.render.card;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.FigureView;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * The picture that others show beside a link to the portfolio: who, what for, and at most three
 * figures, 1200 by 630 pixels.
 *
 * <p>It says nothing that the view does not. What the typefaces have no letters for is left out.
 */
public final class PreviewCard {
  /** Where it stands on a site. */
  public static final String PATH = "card.png";

  /** Pixels from left to right. */
  public static final int WIDTH = 1200;

  /** Pixels from top to bottom. */
  public static final int HEIGHT = 630;

  private static final int PAPER = 0xfbfaf7;
  private static final Ink INK = new Ink(PAPER, 0x1b1916);
  private static final Ink SOFT = new Ink(PAPER, 0x5d574d);
  private static final Ink LINE = new Ink(PAPER, 0xdcd7cc);
  private static final Ink ACCENT = new Ink(PAPER, 0x0d5a54);
  private static final Ink ON_ACCENT = new Ink(0x0d5a54, PAPER);

  private static final int MARGIN = 88;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int MARK = 64;
  private static final int FIGURES = 3;
  private static final int GAP = 48;
  private static final double LEADING = 1.14;

  private final Typeface serif = Typeface.of("source-serif-4-bold");
  private final Typeface sans = Typeface.of("inter-regular");
  private final Typeface strong = Typeface.of("inter-semibold");
  private final Canvas canvas =
      new Canvas(WIDTH, HEIGHT, List.of(INK, SOFT, LINE, ACCENT, ON_ACCENT));

  private PreviewCard() {}

  /** The card of a view as a PNG file. */
  public static byte[] of(AudienceView view) {
    PreviewCard card = new PreviewCard();
    card.candidate(view.promotion().candidate());
    card.title(view.promotion().title());
    card.figures(view.headline().stream().flatMap(f -> card.drawable(f).stream()).toList());
    return card.canvas.png();
  }

  private void candidate(String name) {
    canvas.fill(ACCENT, pen -> rectangle(pen, 0, 0, WIDTH, 12));
    canvas.fill(ACCENT, pen -> rounded(pen, MARGIN, 84, MARK, 12));
    Monogram.initials(name, strong)
        .ifPresentOrElse(
            letters ->
                canvas.fill(
                    ON_ACCENT, pen -> Monogram.draw(letters, strong, MARGIN, 84, MARK, pen)),
            this::strokes);
    drawable(name, strong)
        .ifPresent(
            text -> {
              Lines line = Lines.of(text, strong, INNER - MARK - 28.0, 1, 34, 28);
              write(line, strong, INK, MARGIN + MARK + 28.0, 128);
            });
  }

  /** What the theme's icon shows, where there are no initials. */
  private void strokes() {
    for (int i = 0; i < 3; i++) {
      int y = 84 + 20 + 10 * i;
      int long0 = 12 + 10 * i;
      canvas.fill(ON_ACCENT, pen -> rectangle(pen, MARGIN + 16, y, long0, 5));
    }
  }

  private void title(String title) {
    drawable(title, serif)
        .ifPresent(
            text -> {
              Lines lines = Lines.of(text, serif, INNER, 3, 70, 64, 58, 52, 46);
              double middle = 300 - (lines.lines().size() - 1) * lines.size() * LEADING / 2;
              write(lines, serif, INK, MARGIN, middle + lines.size() * .33);
            });
  }

  private void figures(List<FigureView> all) {
    List<FigureView> figures = all.subList(0, Math.min(FIGURES, all.size()));
    if (figures.isEmpty()) {
      return;
    }
    canvas.fill(LINE, pen -> rectangle(pen, MARGIN, 454, INNER, 2));
    double wide = (INNER - GAP * (figures.size() - 1.0)) / figures.size();
    double size =
        figures.stream()
            .mapToDouble(
                f -> Lines.of(f.text(), strong, wide, 1, 46, 42, 38, 34, 32, 30, 28, 24).size())
            .min()
            .orElseThrow();
    for (int i = 0; i < figures.size(); i++) {
      double x = MARGIN + i * (wide + GAP);
      write(Lines.of(figures.get(i).text(), strong, wide, 1, size), strong, ACCENT, x, 518);
      write(Lines.of(figures.get(i).label(), sans, wide, 1, 24, 22), sans, SOFT, x, 556);
    }
  }

  /** Lines of text; the base line of the first is at {@code y}. */
  private void write(Lines text, Typeface typeface, Ink ink, double x, double y) {
    for (int i = 0; i < text.lines().size(); i++) {
      String line = text.lines().get(i);
      double base = y + i * text.size() * LEADING;
      canvas.fill(ink, pen -> typeface.draw(line, text.size(), x, base, pen));
    }
  }

  private static Optional<String> drawable(String text, Typeface typeface) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return Optional.of(composed).filter(t -> !t.isEmpty() && typeface.has(t));
  }

  private Optional<FigureView> drawable(FigureView figure) {
    return Optional.of(figure)
        .filter(
            f -> drawable(f.text(), strong).isPresent() && drawable(f.label(), sans).isPresent());
  }

  private static void rectangle(Pen pen, double x, double y, double width, double height) {
    pen.move(x, y);
    pen.line(x + width, y);
    pen.line(x + width, y + height);
    pen.line(x, y + height);
  }

  private static void rounded(Pen pen, double x, double y, double side, double radius) {
    double right = x + side;
    double bottom = y + side;
    pen.move(x + radius, y);
    pen.line(right - radius, y);
    pen.curve(right, y, right, y + radius);
    pen.line(right, bottom - radius);
    pen.curve(right, bottom, right - radius, bottom);
    pen.line(x + radius, bottom);
    pen.curve(x, bottom, x, bottom - radius);
    pen.line(x, y + radius);
    pen.curve(x, y, x + radius, y);
  }
}
