package dev.dossier.understand.rules;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.understand.PackageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownActivityTest {

  @Test
  void anActivityOfNoPlanIsFound() {
    assertThat(found(day("activity: planing\n")))
        .singleElement()
        .asString()
        .startsWith(
            "content/plan/shadowing/a.md:4:11 the playbook's plan has no activity `planing` → ");
  }

  @Test
  void anActivityOfThePlanIsFine() {
    assertThat(found(day("activity: planning\n"))).isEmpty();
  }

  @Test
  void aDayWithoutAnActivityIsFine() {
    assertThat(found(day(""))).isEmpty();
  }

  private static PackageText day(String key) {
    return small()
        .with("content/plan/shadowing/a.md", "---\ntitle: A\nkind: decisions\n" + key + "---\n");
  }

  private static List<String> found(PackageText pack) {
    return pack.findings("reference/unknown-activity");
  }
}
