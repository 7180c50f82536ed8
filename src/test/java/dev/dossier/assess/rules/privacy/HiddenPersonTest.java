package dev.dossier.assess.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenPersonTest {
  private static final HiddenPerson RULE = new HiddenPerson();

  private static Given knowing(String name) {
    return Given.aPackage()
        .evidence("audience: public")
        .plan("relationships/one", "title: One\nkind: sponsor\nname: " + name + "\n", "Met.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rosa Quiroga",
        "rosa quiroga",
        "ROSA QUIROGA",
        "Rosa-Quiroga",
        "R. Quiroga",
        "Ms Quiroga",
        "Dr. Quiroga",
        "Rosa\u00a0Quiroga",
      })
  void aPersonOfThePlanIsFoundInAPublicText(String said) {
    assertThat(knowing("Rosa Quiroga").body("We and " + said + " agreed.\n").marks(RULE))
        .containsExactly(said);
  }

  @Test
  void aMenteeIsOneOfThem() {
    assertThat(
            Given.aPackage()
                .evidence("audience: public")
                .plan(
                    "mentees/one",
                    "title: One\ngroup: outside\nname: Rosa Quiroga\n",
                    "Since May.\n")
                .body("Rosa Quiroga was promoted.\n")
                .marks(RULE))
        .containsExactly("Rosa Quiroga");
  }

  @Test
  void aNameThatRunsOverALineIsFound() {
    assertThat(knowing("Rosa Quiroga").body("It was Rosa\nQuiroga who said so.\n").findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aNameInALinkOrAFileNameIsFound() {
    assertThat(
            knowing("Rosa Quiroga")
                .body("[Her page](https://people.example/rosa.quiroga)\n")
                .marks(RULE))
        .containsExactly("rosa.quiroga");
    assertThat(
            knowing("Rosa Quiroga")
                .evidence("with-rosa-quiroga", "audience: public")
                .findings(RULE))
        .extracting(f -> f.place().file())
        .containsExactly("content/evidence/with-rosa-quiroga.md");
  }

  @Test
  void aNameInEitherUnicodeFormIsFound() {
    assertThat(knowing("José Núñez").body("We and Jose\u0301 Nu\u0301n\u0303ez.\n").findings(RULE))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quiroga is a town.",
        "Rosa agreed.",
        "Rosa Quirogas",
        "rosarosa quiroga",
        "A. B."
      })
  void whoeverHasAnotherNameIsNot(String text) {
    assertThat(knowing("Rosa Quiroga").body(text + "\n").findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Platform Manager", "Head of Payments", "journal editor", "VP Infrastructure"})
  void aRoleIsNobodysName(String role) {
    assertThat(knowing(role).body("The " + role + " agreed.\n").findings(RULE)).isEmpty();
  }

  @Test
  void theCandidateIsNoSecret() {
    assertThat(knowing("Alex Example").body("I am Alex Example.\n").findings(RULE)).isEmpty();
  }

  @Test
  void theCommitteeMayKnowWhoEndorses() {
    Given given =
        knowing("Rosa Quiroga")
            .evidence("audience: committee\nstakeholders: [\"Rosa Quiroga, VP\"]")
            .body("Rosa Quiroga agreed.\n");
    assertThat(given.findings(RULE)).isEmpty();
    assertThat(
            knowing("Rosa Quiroga")
                .evidence("audience: committee")
                .body("Rosa Quiroga agreed.\n")
                .findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }
}
