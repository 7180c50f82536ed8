package dev.dossier.assess.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.rules.Given;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private static final Secret RULE = new Secret();
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = UPPER.toLowerCase(java.util.Locale.ROOT);
  private static final String DIGITS = "0123456789";
  private static final String ALL = UPPER + LOWER + DIGITS;
  private static final String HEX = "0123456789abcdef";

  /** Made up while the test runs, so that no scanner of this tree takes them for real. */
  private static String made(String prefix, String alphabet, int length) {
    Random random = new Random(prefix.hashCode() * 31L + length);
    return prefix
        + random
            .ints(length, 0, alphabet.length())
            .mapToObj(i -> alphabet.substring(i, i + 1))
            .collect(Collectors.joining());
  }

  static Stream<String> published() {
    return Stream.of(
        made("AKIA", UPPER.substring(0, 20) + "234567", 16),
        made("ASIA", UPPER.substring(0, 20) + "234567", 16),
        made("AIza", ALL, 35),
        made("GOCSPX-", ALL, 28),
        made("ya29.", ALL, 60),
        made("AccountKey=", ALL, 86) + "==",
        made("LTAI", ALL, 20),
        made("dop_v1_", HEX, 64),
        made("ghp_", ALL, 36),
        made("gho_", ALL, 36),
        made("github_pat_", ALL, 22) + made("_", ALL, 59),
        made("glpat-", ALL, 20),
        made("ATATT3", ALL, 186),
        made("npm_", ALL, 36),
        made("pypi-AgEIcHlwaS5vcmc", ALL, 80),
        made("rubygems_", HEX, 48),
        made("dckr_pat_", ALL, 27),
        made("PMAK-", HEX, 24) + made("-", HEX, 34),
        made("figd_", ALL, 40),
        made("pul-", HEX, 40),
        made("", ALL, 14) + made(".atlasv1.", ALL, 65),
        made("hvs.", ALL, 90),
        made("dapi", HEX, 32),
        made("glsa_", ALL, 32) + made("_", HEX, 8),
        made("NRAK-", UPPER + DIGITS, 27),
        made("hf_", UPPER + LOWER, 34),
        made("sk-", ALL, 48),
        made("sk-proj-", ALL, 80),
        made("xoxb-", DIGITS, 12) + made("-", ALL, 24),
        made("https://hooks.slack.com/services/T", UPPER + DIGITS, 8)
            + made("/B", UPPER + DIGITS, 8)
            + made("/", ALL, 24),
        made("https://discord.com/api/webhooks/", DIGITS, 18) + made("/", ALL, 68),
        made("", DIGITS.substring(1), 9) + made(":A", ALL, 34),
        made("SG.", ALL, 22) + made(".", ALL, 43),
        made("SK", HEX, 32),
        made("", HEX, 32) + "-us14",
        made("lin_api_", ALL, 40),
        made("sk_live_", ALL, 24),
        made("whsec_", ALL, 32),
        made("shpat_", HEX, 32),
        "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
        "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----",
        made("eyJ", ALL, 30) + made(".eyJ", ALL, 60) + made(".", ALL, 43),
        made("postgres://app:", ALL, 16) + "@db.acme-pay.com/x");
  }

  @ParameterizedTest
  @MethodSource("published")
  void aSecretInAPublishedFormIsFoundWhereverItStands(String secret) {
    for (String text :
        List.of(secret, "See `" + secret + "` there.", "    " + secret, "[a](" + secret + ")")) {
      assertThat(RULE.spans(text, dev.dossier.model.Audience.PUBLIC)).as(text).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DB_PASSWORD=hT7#kq2Zp9",
        "password: hT7kq2Zp9!",
        "\"client_secret\": \"f7Kq82mZpL0vXw3RtYb6NcDe\"",
        "api-key = 7f3a9c1e5b8d2046f1a3c5e7092b4d68",
        "Authorization: Bearer q7Rk2vX9bL4mT8wZ3nHc",
        "the `token`: `q7Rk2vX9bL4mT8wZ3nHc`",
      })
  void aRandomValueThatIsGivenToASecretsNameIsFound(String text) {
    assertThat(RULE.spans(text, dev.dossier.model.Audience.PUBLIC)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commits: a1b2c3d, 7f3a9c1e5b8d2046f1a3c5e7092b4d687f3a9c1e",
        "fingerprint: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "token: short-lived, 15 minutes",
        "password: at least 12 characters",
        "Passwords: gone since 2024-06-30.",
        "api_key: ${API_KEY}",
        "API token: see the vault",
        "secret: v2.14.3-rc.1",
        "token=2025-06-30T10:15:00",
        "password = changeme123A!",
        "the access key AKIAIOSFODNN7EXAMPLE",
        "https://user:password@db.acme-pay.com",
        "token: platform-transformation-2025",
        "id: 123e4567-e89b-12d3-a456-426614174000",
        "USD 61,000,000 to USD 38,000,000 a year",
        "https://github.com/acme/payments/commit/7f3a9c1e5b8d2046f1a3c5e7092b4d687f3a9c1e",
        "scikit: sk-learn-contributions-and-other-things-that-are-long",
        "risk-management-of-the-payment-platform-in-2025-and-later",
      })
  void whatOnlyLooksAKeyToAHastyReaderIsNone(String text) {
    assertThat(RULE.spans(text, dev.dossier.model.Audience.PUBLIC)).isEmpty();
  }

  @Test
  void theFindingPointsAtTheSecretAndDoesNotRepeatIt() {
    String secret = made("ghp_", ALL, 36);
    Given given = Given.aPackage().evidence("audience: public\nrole: \"Lead, " + secret + "\"");
    assertThat(given.marks(RULE)).containsExactly(secret);
    Finding finding = given.findings(RULE).get(0);
    assertThat(finding.message()).contains("`ghp_…`", "GitHub").doesNotContain(secret);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.hint()).startsWith("Revoke it");
  }

  @Test
  void whatOnlyTheCommitteeReadsIsAWarning() {
    String secret = made("ghp_", ALL, 36);
    assertThat(Given.aPackage().body("## Result\n`" + secret + "`\n").findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void whatIsPrivateIsNotLookedAt() {
    String secret = made("ghp_", ALL, 36);
    assertThat(
            Given.aPackage()
                .evidence("audience: private")
                .body(secret)
                .plan("actions/a", "title: A\n", secret)
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void everyKeyOfAPublicFileIsLookedAt() {
    String secret = made("ghp_", ALL, 36);
    for (String yaml :
        List.of(
            "title: " + secret,
            "form: " + secret,
            "decisions: [" + secret + "]",
            "x-note: " + secret,
            "artifacts:\n  - {title: A, excerpt: \"" + secret + "\", readers: public}",
            "artifacts:\n  - {title: A, link: \"https://a.example/"
                + secret
                + "\", readers: public}",
            "outcomes:\n  - {metric: m, value: 1, source: " + secret + "}")) {
      assertThat(Given.aPackage().evidence("audience: public\n" + yaml).findings(RULE))
          .as(yaml)
          .extracting(Finding::severity)
          .containsExactly(Severity.ERROR);
    }
  }

  @Test
  void whatAnAttachmentAnAssetOrATemplateHoldsIsFoundThere() {
    String secret = made("ghp_", ALL, 36);
    Supplier<Given> given =
        () -> Given.aPackage().evidence("audience: public").body("[log](run.log) it.\n");
    assertThat(
            given
                .get()
                .attached("content/evidence/run.log", "one\n  t " + secret + "\n")
                .marks(RULE))
        .containsExactly(secret);
    assertThat(given.get().attached("content/evidence/other.log", secret).marksDespiteErrors(RULE))
        .isEmpty();
    for (String path : List.of("assets/site.js", "templates/page.ftlh", "jbake.properties")) {
      assertThat(Given.aPackage().attached(path, "a\nb = " + secret).marks(RULE))
          .as(path)
          .containsExactly(secret);
    }
  }

  @Test
  void theCaseSpeaksForFilesWithoutFrontMatter() {
    String secret = made("ghp_", ALL, 36);
    assertThat(
            Given.aPackage()
                .promotion("waive:\n  - {rule: privacy/secret, reason: revoked in May}")
                .attached("assets/site.js", secret)
                .findings(RULE))
        .extracting(Finding::waiver)
        .containsExactly(java.util.Optional.of("revoked in May"));
  }

  @Test
  void aSecretThatIsWrittenWithEntitiesIsFound() {
    String secret = made("ghp_", ALL, 36);
    assertThat(
            Given.aPackage()
                .evidence("audience: public")
                .body("Use ghp&#95;" + secret.substring(4) + " there.\n")
                .findings(RULE))
        .hasSize(1);
  }
}
