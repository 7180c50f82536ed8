package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownWaiverTest {
  private static final String RULE = "reference/unknown-waiver";

  @Test
  void aWaiverOfNoRuleIsFound() {
    assertThat(
            small()
                .changed(
                    PackageText.PLATFORM,
                    "role: Technical lead",
                    "waive: [{rule: claims/no-sources, reason: it is so}]")
                .findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:4:16 there is no rule `claims/no-sources` to set aside →"
                + " Did you mean `claims/no-source`?");
  }

  @Test
  void aWaiverOfNoIndicatorIsFound() {
    assertThat(
            small()
                .changed(
                    PackageText.CASE,
                    "currency: USD",
                    "waive: [{indicator: team-grow, reason: no}]")
                .findings(RULE))
        .containsExactly(
            "content/promotion.md:9:21 the playbook has no indicator `team-grow` to set aside → Did"
                + " you mean `team-growth`?");
  }

  @Test
  void aWaiverOfARuleIsFine() {
    assertFine(
        small()
            .changed(
                PackageText.PLATFORM,
                "role: Technical lead",
                "waive: [{rule: claims/no-source, reason: it is so}]"));
  }

  @Test
  void aWaiverOfAnIndicatorIsFine() {
    assertFine(
        small()
            .changed(
                PackageText.CASE, "currency: USD", "waive: [{indicator: crisis, reason: none}]"));
  }

  @Test
  void aFileWithoutWaiversIsFine() {
    assertFine(small());
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
