package dev.dossier.assess.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  private static final EmailAddress RULE = new EmailAddress();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rosa.quiroga@acme-pay.com",
        "Write to rosa+x@mail.acme-pay.co.uk.",
        "<rosa@acme-pay.io>",
        "mailto:rosa@acme-pay.io?subject=a",
        "(rosa_q@acme-pay.io)",
        "josé@exámple.es, yes"
      })
  void anAddressIsFound(String text) {
    assertThat(RULE.spans(text, Audience.PUBLIC)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alex@example.com, a@b.example and c@d.test",
        "git@github.com:acme/payments.git",
        "@rosa@mastodon.social",
        "https://www.npmjs.com/package/@scope/name",
        "@scope/name@1.2.3 and name@2.0.0-rc.1",
        "icon@2x.png",
        "pg_dump@main-cluster.service",
        "@Override",
        "https://medium.com/@rosa.quiroga",
        "ssh://git@host.acme-pay.com:7999/x",
        "user@host",
        "a @ b.com",
        "£3@4.5"
      })
  void whatOnlyHasTheSignIsNone(String text) {
    assertThat(RULE.spans(text, Audience.PUBLIC)).as(text).isEmpty();
  }

  @Test
  void everySurfaceIsLookedAt() {
    String address = "rosa@acme-pay.com";
    assertThat(
            Given.aPackage()
                .evidence("audience: public\nrole: Lead with " + address + " there")
                .body(
                    "Ask [her](mailto:rosa%40acme-pay.com) or rosa&#64;acme-pay.com.\n\n`"
                        + address
                        + "`\n")
                .marksDespiteErrors(RULE))
        .hasSize(3)
        .contains(address);
  }

  @Test
  void anAddressThatIsReadAndWrittenInOneLineIsToldOnce() {
    Given given = Given.aPackage().evidence("audience: public").body("To rosa@acme-pay.com now.\n");
    assertThat(given.marks(RULE)).containsExactly("rosa@acme-pay.com");
    assertThat(given.findings(RULE))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.ERROR, "the public can read the e-mail address `rosa@acme-pay.com`"));
  }

  @Test
  void theCommitteeMayBeAskedToWrite() {
    assertThat(Given.aPackage().body("To rosa@acme-pay.com now.\n").findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aReasonSetsItAside() {
    assertThat(
            Given.aPackage()
                .evidence(
                    "audience: public\nwaive:\n"
                        + "  - {rule: privacy/email-address, reason: my own and meant to be read}")
                .body("To rosa@acme-pay.com now.\n")
                .findings(RULE))
        .allMatch(Finding::waived)
        .hasSize(1);
  }

  @Test
  void theNameOfTheCandidateIsAllThatThePublicReadsOfTheCase() {
    assertThat(
            Given.aPackage()
                .promotion("title: Ask alex@acme-pay.com\ncandidate: alex@acme-pay.com")
                .findings(RULE))
        .extracting(Finding::severity)
        .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
  }

  @Test
  @Timeout(5)
  void longRunsOfSignsTakeNoTime() {
    assertThat(RULE.spans("a@".repeat(100_000), Audience.PUBLIC)).isEmpty();
    assertThat(RULE.spans("a".repeat(100_000) + "@" + "a.".repeat(50_000), Audience.PUBLIC))
        .isEmpty();
  }
}
