package dev.dossier.understand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HiddenCaseTest {
  private static final String CASE = "content/promotion.md";

  private static List<Finding> findings(String line) {
    PackageText small = PackageText.small();
    String text = small.files().get(CASE).replaceFirst("---\n", "---\n" + line);
    return small.with(CASE, text).understood(Set.of()).findings().stream()
        .filter(f -> f.rule().equals("format/hidden-case"))
        .toList();
  }

  @Test
  void aCaseThatAsksToBePrivateIsToldThatItCannotBe() {
    assertThat(findings("audience: private\n"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().file()).isEqualTo(CASE);
              assertThat(List.of(f.place().line(), f.place().column())).containsExactly(2, 11);
            });
  }

  @Test
  void anyOtherAudienceAndNoneAreFine() {
    assertThat(findings("")).isEmpty();
    assertThat(findings("audience: committee\n")).isEmpty();
  }
}
