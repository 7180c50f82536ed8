package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownWindowTest {

  @Test
  void aWindowOfNoPlanIsFound() {
    assertThat(found(action("window: half-year\n")))
        .singleElement()
        .asString()
        .startsWith(
            "content/plan/actions/a.md:3:9 the playbook's plan has no window `half-year` → ");
  }

  @Test
  void aWindowOfThePlanIsFine() {
    assertThat(found(action("window: half-year-before\n"))).isEmpty();
  }

  @Test
  void anActionWithoutAWindowIsFine() {
    assertThat(found(action(""))).isEmpty();
  }

  private static PackageText action(String key) {
    return small().with("content/plan/actions/a.md", "---\ntitle: A\n" + key + "---\n");
  }

  private static List<String> found(PackageText pack) {
    return pack.findings("reference/unknown-window");
  }
}
