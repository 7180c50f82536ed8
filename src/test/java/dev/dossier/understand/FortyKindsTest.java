package dev.dossier.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.rules.Checks;
import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.rules.PlaybookRules;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.rules.SourceRules;
import dev.dossier.understand.rules.UnderstandRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FortyKindsTest {
  private static final Path FOLDER = Path.of("src/test/resources/packages/forty-kinds");
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @Test
  void fortyKindsOfFaultGetFortyFindingsEachAtItsPlace() throws NotAPackage, IOException {
    List<String> found = findings().all().stream().map(FortyKindsTest::line).toList();
    Path written = Path.of("target", "forty-kinds.txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, String.join("\n", found) + "\n");
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve("expected.txt")));
    assertThat(found).hasSize(40);
  }

  @Test
  void noTwoOfTheFaultsAreOfOneKind() throws NotAPackage {
    assertThat(findings().all()).extracting(Finding::rule).doesNotHaveDuplicates();
  }

  @Test
  void theFaultsStopTheBuild() throws NotAPackage {
    assertThat(findings().count(Severity.ERROR)).isPositive();
    assertThat(findings().stopTheBuild()).isTrue();
  }

  private static Findings findings() throws NotAPackage {
    Understood understood = new Understanding(rules()).of(new FolderFiles(FOLDER));
    PromotionPackage pack = understood.pack().orElseThrow();
    Playbook playbook = understood.playbook().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    Findings assessed = Examination.full().of(new Review(pack, playbook, assessment, figures));
    return Findings.of(understood.findings(), assessed.all());
  }

  private static Set<String> rules() {
    return Stream.of(SourceRules.all(), PlaybookRules.all(), UnderstandRules.all(), Checks.all())
        .flatMap(List::stream)
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static String line(Finding finding) {
    return finding.place().file()
        + ":"
        + finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + finding.rule();
  }
}
