package dev.dossier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.plan.Opportunities.Ranked;
import dev.dossier.plan.Opportunities.Tested;
import dev.dossier.playbook.plan.Projects;
import dev.dossier.testing.Bundled;
import dev.dossier.testing.Heads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunitiesTest {
  private static final Projects PROJECTS = Bundled.playbook().plan().projects().orElseThrow();

  @Test
  void pointsAreTheSumOfWhatEachTestGives() {
    Ranked ranked =
        rank(
            Map.of(
                "visibility", "2",
                "impact", "2500000",
                "complexity", "3",
                "duration", "24",
                "ownership", "true"));

    assertThat(ranked.tests()).extracting(Tested::points).containsExactly(1.0, 0.5, 1.0, 0.5, 1.0);
    assertThat(ranked.points()).isCloseTo(4.0, within(1e-9));
    assertThat(ranked.tests())
        .extracting(Tested::passes)
        .containsExactly(true, false, true, false, true);
  }

  @Test
  void whatAFileDoesNotSayGivesNothingAndIsSeenToBeUnknown() {
    Ranked ranked = rank(Map.of("ownership", "false"));

    assertThat(ranked.points()).isZero();
    assertThat(ranked.tests()).filteredOn(t -> t.value().isEmpty()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"3, 0.5", "6, 1", "9, 1", "12, 1", "24, 0.5", "0, 0"})
  void aDurationCountsByHowFarItIsFromTheRange(String months, double points) {
    assertThat(rank(Map.of("duration", months)).points()).isCloseTo(points, within(1e-9));
  }

  @Test
  void openOnesComeFirstThenTheBestThenById() {
    List<Ranked> ranked =
        Opportunities.ranked(
            List.of(
                opportunity("b", "open", Map.of("ownership", "true")),
                opportunity("d", "declined", Map.of("ownership", "true", "visibility", "1")),
                opportunity("a", "open", Map.of("ownership", "true")),
                opportunity("c", "open", Map.of("ownership", "true", "visibility", "1"))),
            PROJECTS);

    assertThat(ranked).extracting(r -> r.opportunity().id()).containsExactly("c", "a", "b", "d");
  }

  private static Ranked rank(Map<String, String> criteria) {
    return Opportunities.ranked(List.of(opportunity("x", "open", criteria)), PROJECTS).get(0);
  }

  private static Opportunity opportunity(String id, String status, Map<String, String> criteria) {
    return new Opportunity(Heads.head(id), Optional.empty(), criteria, status);
  }
}
