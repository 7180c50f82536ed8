package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.PlaybookLoader;
import dev.dossier.playbook.ValueModel;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation says is what the program does. */
class ScoreDocsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Playbook LADDER = Ladders.four();

  /** The bundled ladder's indicators stand for a1, a3, b4, c3 and d3 of the tests' ladder. */
  private static PromotionPackage example() {
    return PackageDraft.of(
        evidence("platform")
            .from("2025-01", "2026-03")
            .teams(47)
            .saves("23000000", "USD/year")
            .artifactFor(Audience.COMMITTEE)
            .supports("a1", "a3", "b4", "c3")
            .build(),
        evidence("guild")
            .from("2024-01", "2024-03")
            .stakeholders(8)
            .complexity("1.5")
            .supports("a1", "d3")
            .build());
  }

  @Test
  void theWorkedExampleIsWhatTheAssessorSays() throws IOException {
    String docs = Files.readString(Path.of("docs/score.md"));
    Assessment assessment = Assessor.assess(example(), LADDER, AS_OF);
    EvidenceResult guild = assessment.evidence("guild").orElseThrow();
    assertThat(docs)
        .contains("magnitude is " + digits(guild.magnitude()))
        .contains("= " + digits(guild.recency()) + ". Strength")
        .contains("= " + digits(guild.strength()) + ".")
        .contains("guild " + digits(guild.points()))
        .contains("platform has " + digits(assessment.evidence("platform").orElseThrow().points()))
        .contains("**" + digits(assessment.score()) + "**")
        .contains("evidence for " + assessment.coverage().evidenced() + " of 16 indicators")
        .contains(assessment.sustained().length() + " of 12 months")
        .contains("Without platform the score is " + digits(assessment.withoutStrongest()))
        .contains("largest gain is " + digits(assessment.gains().get(0).points()));
    assertThat(assessment.strongest()).contains("platform");
    assertThat(assessment.gains().get(0).subject()).isEqualTo("platform");
    for (CriterionResult criterion : assessment.criteria()) {
      assertThat(docs)
          .contains("| " + digits(criterion.value()) + " | " + digits(criterion.points()) + " |");
    }
    assertThat(assessment.criteria().get(0).indicators().get(0).shares())
        .allSatisfy(share -> assertThat(docs).contains("= " + digits(share.points() / 10)));
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }

  @Test
  void everyNamedFigureIsDocumentedAndNoOther() throws IOException {
    String docs = Files.readString(Path.of("docs/figures.md"));
    String table = docs.substring(docs.indexOf("## Of the whole"), docs.indexOf("## Of one file"));
    Assessment assessment = Assessor.assess(example(), LADDER, AS_OF);
    FigureBook book = FigureBook.of(example(), LADDER, assessment);
    Matcher row = Pattern.compile("(?m)^\\| (`[^|]*) \\|").matcher(table);
    assertThat(
            row.results()
                .map(found -> found.group(1).replace("`", ""))
                .flatMap(names -> Pattern.compile(", ").splitAsStream(names)))
        .containsExactlyInAnyOrderElementsOf(book.names());
  }

  private static Playbook bundled() {
    PlaybookLoader loader = new PlaybookLoader();
    return loader.bundled(PlaybookLoader.bundled().get(0)).playbook().orElseThrow();
  }

  @Test
  void everyValueModelIsDocumentedWithItsInputs() throws IOException {
    String docs = Files.readString(Path.of("docs/figures.md"));
    List<String> rows = new ArrayList<>();
    for (ValueModel model : bundled().valueModels()) {
      String inputs =
          model.inputs().stream()
              .map(i -> i.fallback().isPresent() ? "[`" + i.name() + "`]" : "`" + i.name() + "`")
              .collect(Collectors.joining(", "));
      rows.add("| `" + model.id() + "` | " + inputs + " |");
    }

    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(docs).contains(row));
    assertThat(docs.substring(docs.indexOf("| model |")).lines()).hasSize(rows.size() + 2);
  }
}
