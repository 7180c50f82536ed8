package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedPlaybookTest {

  @Test
  void aLadderThatTheCaseDoesNotNameIsFound() {
    String other = PackageText.resource("/playbooks/senior-to-staff.yaml");
    assertThat(found(small().with("playbook.yaml", other)))
        .containsExactly(
            "playbook.yaml:1:1 this playbook counts for nothing: the case names `l6-l7` →"
                + " Write `playbook: playbook.yaml` in `content/promotion.md`, or delete the"
                + " file.");
  }

  @Test
  void changesToTheLadderThatTheCaseNamesAreFine() {
    assertThat(found(small().with("playbook.yaml", "extends: l6-l7\n"))).isEmpty();
  }

  @Test
  void aLadderThatTheCaseNamesByItsFileIsFine() {
    PackageText pack =
        small()
            .with("playbook.yaml", "extends: l6-l7\nid: ours\n")
            .changed(PackageText.CASE, "l6-l7", "playbook.yaml");
    assertThat(found(pack)).isEmpty();
  }

  @Test
  void aPackageWithoutALadderIsFine() {
    assertThat(found(small())).isEmpty();
  }

  private static List<String> found(PackageText pack) {
    return pack.findings("reference/unused-playbook");
  }
}
