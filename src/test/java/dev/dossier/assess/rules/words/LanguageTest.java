package dev.dossier.assess.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I wrote the case and asked for the opposite order.",
        "Introduced the C4 model.",
        "Led migration.",
        "El Niño cost the company 3 % of its sales.",
      })
  void englishIsRead(String sentence) {
    assertThat(Language.isEnglish(List.of(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich habe die Plattform entworfen und mit dem Team gebaut.",
        "Nous avons migré les services et nous n'avons pas perdu de clients.",
        "Lideré la migración de los servicios con el equipo.",
        "Liderei a migração dos serviços com uma equipe de dez pessoas.",
        "Wij hebben het platform niet alleen gebouwd.",
        "ข้อนี้ต้องขอบคุณทีมที่เข้ามาช่วยเสริมพลัง",
        "我设计了这个平台。",
      })
  void otherLanguagesAreNot(String sentence) {
    assertThat(Language.isEnglish(List.of(sentence))).isFalse();
  }

  @Test
  void aTextOfTwoLanguagesIsWhatMostOfItIs() {
    assertThat(
            Language.isEnglish(
                List.of("ได้มา 4 certificates", "I wrote the design and led the migration.")))
        .isTrue();
    assertThat(Language.isLatin("ตอนนี้มี 153 คน on Data Engineer Cafe")).isFalse();
  }
}
