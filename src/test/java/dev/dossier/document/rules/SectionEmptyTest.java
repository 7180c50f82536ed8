package dev.dossier.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionEmptyTest {
  private static Finding at(Source source) {
    Section section = new Section("next", "What comes next", 1, source, 0, "Two years ahead.");
    return new SectionEmpty().at(Place.startOf("content/promotion.md"), section);
  }

  @Test
  void itNamesTheSection() {
    assertThat(at(Source.TEXT).message())
        .isEqualTo("What comes next has nothing to show in the promotion document");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VISION | Write content/document/next.md.",
        "INITIATIVE | Add evidence that belongs there, or write content/document/next.md.",
        "ENDORSEMENTS | Ask somebody for an endorsement, or write content/document/next.md.",
        "ASK | Write the ask below the front matter of content/promotion.md.",
      })
  void itSaysHowToFillIt(Source source, String how) {
    assertThat(at(source).hint()).isEqualTo(how + " What belongs there: Two years ahead.");
  }
}
