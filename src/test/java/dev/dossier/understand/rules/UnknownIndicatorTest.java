package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownIndicatorTest {
  private static final String RULE = "reference/unknown-indicator";

  @Test
  void aMisspeltIndicatorIsFoundWhereItStands() {
    assertThat(small().changed(PackageText.PLATFORM, "crisis]", "concensus]").findings(RULE))
        .containsExactly(
            "content/evidence/platform.md:5:31 the playbook has no indicator `concensus` → Did you"
                + " mean `consensus`?");
  }

  @Test
  void anActionNamesIndicatorsToo() {
    PackageText pack =
        small()
            .with(
                "content/plan/actions/a.md",
                "---\ntitle: Talk\nstatus: open\nsupports: [crisis, sucession]\n---\n");
    assertThat(pack.findings(RULE))
        .containsExactly(
            "content/plan/actions/a.md:4:20 the playbook has no indicator `sucession` → Did you"
                + " mean `succession`?");
  }

  @Test
  void aRepeatedIndicatorDoesNotMoveThePlace() {
    assertThat(
            small()
                .changed(PackageText.PLATFORM, "crisis]", "crisis, crisis, nothing-like-it]")
                .findings(RULE))
        .singleElement()
        .asString()
        .startsWith("content/evidence/platform.md:5:47 ");
  }

  @Test
  void indicatorsOfThePlaybookAreFine() {
    assertFine(small());
  }

  @Test
  void withoutAPlaybookNothingIsUnknown() {
    assertFine(
        small()
            .changed(PackageText.CASE, "playbook: l6-l7", "playbook: nowhere")
            .changed(PackageText.PLATFORM, "crisis]", "concensus]"));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
