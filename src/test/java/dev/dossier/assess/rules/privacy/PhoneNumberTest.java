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

class PhoneNumberTest {
  private static final PhoneNumber RULE = new PhoneNumber();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+49 170 9876543",
        "+44 20 7946 0958",
        "+1 415 867 5309",
        "+1 (415) 867-5309",
        "+14158675309",
        "0049 170 9876543",
        "(415) 867-5309",
        "415-867-5309",
        "Phone: 030 1234567",
        "Mobile 0170/9876543",
        "tel. 030-1234567",
        "call me at 415 867 5309",
      })
  void aNumberIsFound(String text) {
    assertThat(RULE.spans(text + " now", Audience.PUBLIC)).as(text).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03..2025-08",
        "2025-06-30 10:15:00",
        "30.06.2025 and 06/30/2025",
        "USD 61,000,000 to 38,000,000",
        "61 000 000 USD",
        "+12 000 000 customers",
        "+1,200,000",
        "+38 percent, +1200 ms",
        "version 17.0.12+7-Ubuntu-1ubuntu224.04",
        "1.24.1, 20260313.1, v2.14.3-rc.1",
        "10.0.0.1, 192.168.100.200",
        "commit 4158675309",
        "https://example.com/415-867-5309",
        "https://tickets.example.com/?id=+491709876543",
        "ISBN 978-3-16-148410-0",
        "123e4567-e89b-12d3-a456-426614174000",
        "PAY-415-867-53091",
        "cell 3 of 12; phone 7",
        "mobile: 2024-06-30",
        "(415) 555-0123",
        "000-000-0000",
        "a fax of 1200 pages, 30 000 000 calls",
      })
  void otherDigitsAreNone(String text) {
    assertThat(RULE.spans(text, Audience.PUBLIC)).as(text).isEmpty();
  }

  @Test
  void theFindingPointsAtTheNumber() {
    Given given =
        Given.aPackage().evidence("audience: public\nrole: \"Lead, +49 170 9876543 at night\"");
    assertThat(given.marks(RULE)).containsExactly("+49 170 9876543");
    assertThat(given.findings(RULE)).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void aKeyOfAPageThatAsksForANumberIsReadWithItsValue() {
    assertThat(
            Given.aPackage()
                .page("about", "Hello.\n")
                .page("contact", "Hello.\n")
                .promotion("x-phone: \"030 1234567\"")
                .findings(RULE))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  @Timeout(5)
  void longRunsOfDigitsTakeNoTime() {
    for (String part : new String[] {"1", "+1 ", "1-", "(1)", "phone: 1 ", "00 1"}) {
      assertThat(RULE.spans(part.repeat(60_000), Audience.PUBLIC)).hasSizeLessThan(60_001);
    }
  }
}
