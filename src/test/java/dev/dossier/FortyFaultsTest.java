package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.rules.Checks;
import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A package with more than forty different faults, and where each of them is found. Run with {@code
 * -Ddossier.write=true} to write the list anew, and then read it.
 */
class FortyFaultsTest {
  private static final Path PACKAGE = Path.of("src/test/resources/packages/forty-faults");
  private static final Path EXPECTED = PACKAGE.resolve("expected/findings.txt");
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @Test
  void everyFaultIsFoundAtItsPlace() throws IOException, NotAPackage {
    List<String> found = findings().all().stream().map(FortyFaultsTest::text).toList();
    if (Boolean.getBoolean("dossier.write")) {
      Files.write(EXPECTED, found);
    }

    assertThat(found).isEqualTo(Files.readAllLines(EXPECTED));
  }

  @Test
  void fortyOfThemAreDifferent() throws NotAPackage {
    assertThat(findings().all().stream().map(Finding::rule).distinct().count())
        .isGreaterThanOrEqualTo(40);
  }

  private static Findings findings() throws NotAPackage {
    Set<String> rules = Checks.all().stream().map(Rule::id).collect(Collectors.toSet());
    Understood understood = new Understanding(rules).of(new FolderFiles(PACKAGE));
    PromotionPackage pack = understood.pack().orElseThrow();
    Playbook playbook = understood.playbook().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    Findings examined = Examination.full().of(new Review(pack, playbook, assessment, figures));
    return Findings.of(understood.findings(), examined.all());
  }

  private static String text(Finding finding) {
    Place place = finding.place();
    return place.file()
        + ":"
        + place.line()
        + ":"
        + place.column()
        + " "
        + finding.severity().word()
        + " "
        + finding.rule();
  }
}
