package dev.dossier.assess.rules.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.cli.Main;
import dev.dossier.model.Prose.Form;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLeftTest {
  private static final FormLeft RULE = new FormLeft();

  /** What stands below the front matter of a form. */
  private static String body(String form) throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("new/" + form + ".md")) {
      String text = new String(in.readAllBytes(), UTF_8);
      return text.substring(text.indexOf("\n---\n") + 5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evidence", "promotion", "endorsement", "document"})
  void everySentenceOfAFormIsKnown(String form) throws IOException {
    Given given = Given.aPackage().body(body(form));
    long sentences =
        given.review().pack().evidence().get(0).head().prose().passages().stream()
            .filter(passage -> passage.form() != Form.HEADING)
            .mapToLong(passage -> passage.sentences().size())
            .sum();
    assertThat(sentences).isPositive();
    assertThat(given.marks(RULE)).hasSize((int) sentences);
  }

  @Test
  void theFormsNameIsNobodys() {
    assertThat(Given.aPackage().promotion("candidate: Your name\n").marks(RULE))
        .containsExactly("Your name");
  }

  @Test
  void whatIsLeftOfAFormIsFoundInEveryKindOfFile() {
    assertThat(
            Given.aPackage()
                .ask("I ask the committee …\n")
                .document("vision", "What I did.\n")
                .body("## Context\nWhere things stood, and why it mattered.\n")
                .marks(RULE))
        .containsExactly(
            "What I did.", "Where things stood, and why it mattered.", "I ask the committee …");
  }

  @Test
  void oneWordOfOnesOwnMakesASentenceOnesOwn() {
    assertThat(
            Given.aPackage().body("What I did next. I ask the committee for less.\n").marks(RULE))
        .isEmpty();
    assertThat(
            Given.aPackage()
                .plan("blockers/x", "title: x\nkind: perception\n", "What I did.\n")
                .marks(RULE))
        .isEmpty();
  }
}
