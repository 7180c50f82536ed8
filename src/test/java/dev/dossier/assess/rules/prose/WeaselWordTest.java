package dev.dossier.assess.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import org.junit.jupiter.api.Test;

class WeaselWordTest {
  private static final WeaselWord RULE = new WeaselWord();

  @Test
  void aWeaselWordIsFoundWhereItStands() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Action
            - Helped to make it significantly faster.
            - I did various things.
            """)
                .marks(RULE))
        .containsExactly("Helped", "significantly", "various");
  }

  @Test
  void aWordBesideAFigureIsAllRight() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            Cost fell significantly, by 38 %.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theVeryFirstIsNoWeasel() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            On the very first day it held.
            """)
                .marks(RULE))
        .isEmpty();
  }

  @Test
  void theRemedyIsPartOfTheList() {
    assertThat(Given.aPackage().body("## Result\nCost fell significantly.").findings(RULE))
        .extracting(Finding::hint)
        .containsExactly("Say by how much.");
  }

  @Test
  void anotherLanguageIsNotRead() {
    assertThat(
            Given.aPackage()
                .body(
                    """
            ## Result
            ข้อนี้ต้องขอบคุณทีม very much ที่เข้ามาช่วยเสริมพลัง
            """)
                .marks(RULE))
        .isEmpty();
  }
}
