package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownStepTest {

  @Test
  void aStepOfNoPlanIsFound() {
    assertThat(found(action("step: agree-the-day\n")))
        .singleElement()
        .asString()
        .startsWith(
            "content/plan/actions/a.md:3:7 the playbook's plan has no step `agree-the-day` → ");
  }

  @Test
  void aStepOfThePlanIsFine() {
    assertThat(found(action("step: agree-date\n"))).isEmpty();
  }

  @Test
  void anActionWithoutAStepIsFine() {
    assertThat(found(action(""))).isEmpty();
  }

  private static PackageText action(String key) {
    return small().with("content/plan/actions/a.md", "---\ntitle: A\n" + key + "---\n");
  }

  private static List<String> found(PackageText pack) {
    return pack.findings("reference/unknown-step");
  }
}
