package dev.dossier.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.render.Views;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PreviewCardTest {
  private static final int PAPER = 0xfbfaf7;
  private static final int ACCENT = 0x0d5a54;

  @Test
  void theCardIsAPictureOfTheSizeThatOthersAskFor() throws IOException {
    BufferedImage card = card("Alex Example", "Large systems, cheaper", figures(3));

    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(drawn(card, 88, 180, 1112, 440)).as("the headline").isPositive();
    for (int x : new int[] {88, 460, 830}) {
      assertThat(drawn(card, x, 470, x + 200, 570)).as("the figure at " + x).isPositive();
    }
  }

  @Test
  void theSameViewGivesTheSameBytes() {
    AudienceView view = Views.of(Audience.PUBLIC, 3);

    assertThat(PreviewCard.of(view)).isEqualTo(PreviewCard.of(view));
  }

  @Test
  void everythingOnItComesFromTheView() {
    AudienceView view = view("Alex Example", "Large systems", figures(2));
    byte[] card = PreviewCard.of(view);

    assertThat(PreviewCard.of(view("Alex Exempla", "Large systems", figures(2))))
        .isNotEqualTo(card);
    assertThat(PreviewCard.of(view("Alex Example", "Large system", figures(2)))).isNotEqualTo(card);
    assertThat(PreviewCard.of(view("Alex Example", "Large systems", figures(3))))
        .isNotEqualTo(card);
    assertThat(PreviewCard.of(view("Alex Example", "Large systems", figures(4))))
        .isEqualTo(PreviewCard.of(view("Alex Example", "Large systems", figures(3))));
  }

  @Test
  void nothingRunsOverTheMargins() throws IOException {
    String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter ";
    BufferedImage card =
        card(
            word.repeat(3),
            word.repeat(9),
            List.of(figure(word, word), figure(word + word, "of " + word), figure("1", word)));

    assertThat(drawn(card, 0, 13, 87, 630)).as("in the margin on the left").isZero();
    assertThat(drawn(card, 1113, 13, 1200, 630)).as("in the margin on the right").isZero();
    assertThat(drawn(card, 420, 470, 440, 570)).as("between the figures").isZero();
    assertThat(drawn(card, 0, 430, 1200, 453)).as("above the line").isZero();
  }

  @Test
  void lettersThatTheTypefacesLackAreLeftOutAndTheRestStays() throws IOException {
    BufferedImage card = card("田中", "大規模システム", List.of(figure("百", "人"), figure("7", "teams")));

    assertThat(card.getRGB(104, 90) & 0xffffff).as("the square").isEqualTo(ACCENT);
    assertThat(drawn(card, 88, 180, 1112, 440)).as("the headline").isZero();
    assertThat(drawn(card, 88, 470, 300, 570)).as("the figure that can be told").isPositive();
    assertThat(drawn(card, 600, 470, 1112, 570)).as("the figure that can't").isZero();
  }

  @Test
  void withoutFiguresThereIsNoLineForThem() throws IOException {
    assertThat(drawn(card("Alex", "Systems", List.of()), 0, 440, 1200, 630)).isZero();
  }

  private static BufferedImage card(String name, String title, List<FigureView> figures)
      throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PreviewCard.of(view(name, title, figures))));
  }

  /** How many pixels of a part are not paper. */
  private static int drawn(BufferedImage card, int left, int top, int right, int bottom) {
    int drawn = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        drawn += (card.getRGB(x, y) & 0xffffff) == PAPER ? 0 : 1;
      }
    }
    return drawn;
  }

  private static List<FigureView> figures(int number) {
    return List.of(
            figure("$43M", "measured impact"),
            figure("450", "engineers influenced"),
            figure("18 or more", "teams"),
            figure("7", "mentees"))
        .subList(0, number);
  }

  private static FigureView figure(String text, String label) {
    return new FigureView("name", text, label, Optional.empty(), "");
  }

  private static AudienceView view(String name, String title, List<FigureView> figures) {
    AudienceView v = Views.of(Audience.PUBLIC, 1);
    CaseView p = v.promotion();
    return new AudienceView(
        v.audience(),
        new CaseView(title, name, p.from(), p.to(), "", "", p.playbookTitle(), p.ask()),
        v.score(),
        figures,
        v.figures(),
        v.evidence(),
        v.endorsements(),
        v.talksAndWriting(),
        v.document(),
        v.reasonsAgainst(),
        v.findings(),
        v.cockpit(),
        v.pages(),
        v.attachments(),
        v.references());
  }
}
