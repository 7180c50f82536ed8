package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.model.Basis;
import dev.dossier.model.Evidence;
import dev.dossier.model.Nature;
import dev.dossier.model.Outcome;
import dev.dossier.model.PromotionPackage;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is wired to the bundled ladder. */
class OtherLadderTest {
  private static final Path FOLDER = Path.of("src/test/resources/packages/other-ladder");

  @Test
  void aPackageBringsItsOwnLadder() throws NotAPackage, IOException {
    Understood understood = understood();
    assertThat(understood.findings()).isEmpty();
    assertThat(understood.playbook().orElseThrow().id()).isEqualTo("senior-to-staff");
    assertThat(Files.readString(FOLDER.resolve("playbook.yaml")))
        .isEqualTo(PackageText.resource("/playbooks/senior-to-staff.yaml"));
  }

  @Test
  void levelsAndTitlesComeFromTheLadder() throws NotAPackage {
    PromotionPackage pack = understood().pack().orElseThrow();
    assertThat(pack.promotion().from()).isEqualTo("Senior");
    assertThat(pack.promotion().to()).isEqualTo("Staff");
    assertThat(pack.document())
        .singleElement()
        .matches(part -> part.head().title().equals("The case"));
  }

  @Test
  void valueModelsComeFromTheLadder() throws NotAPackage {
    Evidence editor = understood().pack().orElseThrow().evidence("evidence/editor").orElseThrow();
    Outcome outcome = editor.outcomes().get(0);
    assertThat(outcome.unit().text()).isEqualTo("EUR/year");
    assertThat(outcome.nature()).contains(Nature.AVOIDED_COST);
    assertThat(outcome.basis()).isEqualTo(Basis.MEASURED);
  }

  /** Worked out by hand: 100 · (0.5 · 0.7/3 + 0.3 · (0.7 + 0.05)/2 + 0.2 · 0.05). */
  @Test
  void theScoreFollowsTheLaddersOwnParameters() throws NotAPackage {
    Understood understood = understood();
    Assessment assessment =
        Assessor.assess(
            understood.pack().orElseThrow(),
            understood.playbook().orElseThrow(),
            LocalDate.of(2026, 6, 30));
    assertThat(assessment.score()).isCloseTo(23.916666666666668, within(1e-9));
    assertThat(assessment.withheld()).isFalse();
    assertThat(assessment.band().orElseThrow().id()).isEqualTo("seed");
  }

  private static Understood understood() throws NotAPackage {
    return new Understanding(Set.of()).of(new FolderFiles(FOLDER));
  }
}
