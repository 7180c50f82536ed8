package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class UnknownLevelTest {
  private static final String RULE = "reference/unknown-level";

  @Test
  void aLevelThatIsNotThePlaybooksIsFound() {
    assertThat(small().changed(PackageText.CASE, "to: L7", "to: Staff").findings(RULE))
        .containsExactly(
            "content/promotion.md:5:5 the playbook `l6-l7` leads to `L7`, the case to `Staff` →"
                + " Name the level as the playbook does, or name another playbook with"
                + " `playbook:`.");
  }

  @Test
  void theLevelsOfThePlaybookAreFine() {
    assertFine(small());
  }

  @Test
  void aCaseThatNamesNoLevelTakesThePlaybooks() {
    assertFine(small().changed(PackageText.CASE, "from: L6\nto: L7\n", ""));
  }

  private static void assertFine(PackageText pack) {
    assertThat(pack.findings(RULE)).isEmpty();
  }
}
