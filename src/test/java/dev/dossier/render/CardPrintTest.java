package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.testing.PrintCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPrintTest {
  private static final int FIGURES = 9;

  @Test
  void theCardPrintsAloneOnOneSheet(@TempDir Path folder) {
    Path site = BuiltSite.of(Views.of(Audience.PRIVATE, FIGURES), folder);
    Path card = site.resolve("plan/card.html");

    try (PrintCheck paper = new PrintCheck()) {
      assertThat(paper.sheets(card)).isEqualTo(1);
      assertThat(paper.printed(card, "h1", ".by-heart", ".masthead", ".chapters", ".colophon"))
          .containsExactly("h1", ".by-heart");
      assertThat(paper.sheets(site.resolve("plan/influence.html"))).isGreaterThan(1);
    }
  }
}
