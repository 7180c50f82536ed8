package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "plain, 5",
    "Größe, 5",
    "e\u0301te\u0301, 3",
    "漢字, 4",
    "ｆｕｌｌ, 8",
    "한국, 4",
    "🚀, 2",
    "👩‍💻, 2",
    "👍🏽, 2",
    "🇩🇪, 2",
    "❤️, 2",
    "zero\u200bwidth, 9",
    "█▌, 2",
  })
  void aTextTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void aWideCharacterCutInHalfBecomesASpace() {
    assertThat(Columns.slice("a漢b", 0, 2)).isEqualTo("a ");
    assertThat(Columns.slice("a漢b", 2, 4)).isEqualTo(" b");
    assertThat(Columns.slice("a漢b", 1, 3)).isEqualTo("漢");
  }

  @Test
  void paddingCountsColumnsAndNotCharacters() {
    assertThat(Columns.padded("漢", 4)).isEqualTo("漢  ");
    assertThat(Columns.padded("longer", 4)).isEqualTo("longer");
  }
}
