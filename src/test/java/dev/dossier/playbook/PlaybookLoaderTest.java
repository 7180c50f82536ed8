package dev.dossier.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.finding.Finding;
import dev.dossier.model.Nature;
import dev.dossier.playbook.Dimension.Measure;
import dev.dossier.playbook.PlaybookLoader.Loaded;
import dev.dossier.playbook.plan.Phase;
import dev.dossier.playbook.plan.PlanBook;
import dev.dossier.playbook.plan.Range;
import dev.dossier.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookLoaderTest {
  private static final String FILE = "playbook.yaml";
  private final PlaybookLoader loader = new PlaybookLoader();

  /** It is not checked when it is used, so it is here. */
  @Test
  void theBundledLadderHasNoFault() {
    Loaded checked = loader.read(PlaybookLoader.bundledText("l6-l7"));

    assertThat(PlaybookLoader.bundled()).containsExactly("l6-l7");
    assertThat(checked.findings()).isEmpty();
    assertThat(loader.bundled("l6-l7")).isEqualTo(checked);
  }

  @Test
  void theBundledLadderHasTheRubricOfTheReference() {
    Playbook book = bundled();
    assertThat(book.criteria())
        .extracting(Criterion::id)
        .containsExactly(
            "sustained-performance", "unique-value", "organizational-need", "leadership-maturity");
    assertThat(book.criteria()).extracting(Criterion::weight).containsExactly(0.4, 0.25, 0.2, 0.15);
    assertThat(book.criteria()).allMatch(criterion -> criterion.indicators().size() == 4);
    assertThat(book.criteria().get(0).sustainMonths()).hasValue(12);
    assertThat(book.indicators()).hasSize(16);
  }

  /** One that nothing shows would be without effect, and nobody would know. */
  @Test
  void signalsAndWeakSpotsThatNothingShowsAreFoundWithTheNearestName() {
    Loaded loaded =
        loader.read(
            new SourceText(
                FILE,
                """
                extends: l6-l7
                id: mine
                plan:
                  blockers:
                    derived:
                      - {id: gap, title: A gap, kind: performance, signal: sustained-gaps}
                  committee:
                    questions:
                      - {id: we, weak-spot: no-external-evidence, question: Who says so?}
                """));

    assertThat(loaded.findings())
        .extracting(Finding::rule, f -> f.place().line(), f -> f.place().column())
        .containsExactly(tuple("format/wrong-value", 6, 60), tuple("format/wrong-value", 9, 29));
    assertThat(loaded.findings().get(0).hint()).isEqualTo("Did you mean `sustained-gap`?");
  }

  @Test
  void theBundledLadderHasTheBarsOfTheReference() {
    assertThat(bundled().dimensions())
        .flatExtracting(dimension -> dimension.bar().stream().toList())
        .containsExactly(
            new Dimension.Bar(Measure.TEAMS, 5),
            new Dimension.Bar(Measure.IMPACT, 10),
            new Dimension.Bar(Measure.COMPLEXITY, 3),
            new Dimension.Bar(Measure.STAKEHOLDERS, 4));
    assertThat(bundled().dimensions()).hasSize(6);
  }

  @Test
  void theBundledLadderStatesTheUsualParametersItself() {
    assertThat(bundled().scoring()).isEqualTo(Scoring.DEFAULT);
    String text = resource("/playbooks/l6-l7.yaml");
    String without = text.replaceAll("(?s)\nscoring:.*?\n\n", "\n");
    assertThat(without).hasSizeLessThan(text.length());
    assertThat(read(without).playbook().orElseThrow()).isEqualTo(bundled());
  }

  @Test
  void theBundledDocumentHasSevenPages() {
    DocumentFormat document = bundled().document();
    assertThat(document.pages()).isEqualTo(7);
    assertThat(document.sections())
        .extracting(DocumentFormat.Section::id, DocumentFormat.Section::pages)
        .containsExactly(
            tuple("summary", 1),
            tuple("initiatives", 3),
            tuple("influence", 1),
            tuple("endorsements", 1),
            tuple("vision", 1));
    assertThat(document.section("initiatives").orElseThrow().choose()).isEqualTo(3);
  }

  @Test
  void everyPartOfThePlanIsThereToBeRead() {
    PlanBook plan = bundled().plan();
    assertThat(plan.typicalYears()).contains(new Range(2, 4));
    assertThat(plan.phases())
        .extracting(Phase::id)
        .containsExactly("foundation", "expansion", "positioning");
    assertThat(plan.phases())
        .allSatisfy(phase -> assertThat(phase.heading().intro()).isNotBlank())
        .flatExtracting(Phase::windows)
        .allSatisfy(window -> assertThat(window.span()).isPresent());
    assertThat(
            List.of(
                plan.people().orElseThrow().contacts(),
                plan.week().orElseThrow().days(),
                plan.projects().orElseThrow().openings(),
                plan.projects().orElseThrow().tests(),
                plan.influence().orElseThrow().writing().orElseThrow().kinds(),
                plan.influence().orElseThrow().meetings().orElseThrow().kinds(),
                plan.influence().orElseThrow().mentoring().orElseThrow().groups(),
                plan.narrative().orElseThrow().steps(),
                plan.shadows().orElseThrow().kinds(),
                plan.timeline().orElseThrow().marks(),
                plan.parallelPath().orElseThrow().uses(),
                plan.blockers().orElseThrow().kinds(),
                plan.blockers().orElseThrow().derived(),
                plan.sprint().orElseThrow().stages(),
                plan.sprint().orElseThrow().day(),
                plan.checklist().orElseThrow().years(),
                plan.preparation().orElseThrow().questions(),
                plan.preparation().orElseThrow().card()))
        .extracting(List::size)
        .containsExactly(5, 5, 4, 5, 4, 4, 4, 4, 3, 5, 3, 4, 5, 3, 7, 3, 6, 8);
    assertThat(plan.windows()).contains("first-weeks", "quarter-before", "win", "year-3");
  }

  @Test
  void anotherLadderIsAnotherFileOfTheSameShape() {
    Loaded loaded = read(resource("/playbooks/senior-to-staff.yaml"));
    assertThat(loaded.findings()).isEmpty();
    Playbook book = loaded.playbook().orElseThrow();
    assertThat(book.from()).isEqualTo("Senior");
    assertThat(book.criteria()).hasSize(3);
    assertThat(book.scoring().largestDimensions()).isEqualTo(1);
    assertThat(book.document().pages()).isEqualTo(2);
    assertThat(book.plan().phases()).isEmpty();
    assertThat(book.plan().timeline()).isEmpty();
    assertThat(book.valueModel("tickets-saved").orElseThrow().nature())
        .contains(Nature.AVOIDED_COST);
  }

  @Test
  void aLadderThatLeavesParametersOutGetsTheUsualOnes() {
    String text = resource("/playbooks/senior-to-staff.yaml");
    Playbook book =
        read(text.replace("  sustain: {magnitude: 0.4, grace-months: 1}\n", ""))
            .playbook()
            .orElseThrow();
    assertThat(book.scoring().sustainGrace()).isEqualTo(Scoring.DEFAULT.sustainGrace());
    assertThat(book.scoring().largestDimensions()).isEqualTo(1);
  }

  @Test
  void changesLeaveAloneWhatTheyDoNotName() {
    Playbook book = read("extends: l6-l7\n").playbook().orElseThrow();
    assertThat(book).isEqualTo(bundled());
  }

  @Test
  void changesMergeById() {
    Loaded loaded =
        read(
            """
            extends: l6-l7
            to: Staff
            scoring:
              sustain: {grace-months: 4}
            criteria:
              - id: unique-value
                weight: 0.20
              - id: leadership-maturity
                weight: 0.20
                indicators:
                  - {id: hard-call, remove: true}
                  - {id: delegation, title: Lets go, description: Work that others now own.}
            value-models:
              - id: availability-to-cost
                inputs:
                  - {name: cost-per-hour, fallback: 100}
            """);
    assertThat(loaded.findings()).isEmpty();
    Playbook book = loaded.playbook().orElseThrow();
    assertThat(book.id()).isEqualTo("l6-l7");
    assertThat(book.to()).isEqualTo("Staff");
    assertThat(book.scoring().sustainGrace()).isEqualTo(4);
    assertThat(book.scoring().sustainMagnitude()).isEqualTo(0.5);
    assertThat(book.criteria()).extracting(Criterion::weight).containsExactly(0.4, 0.2, 0.2, 0.2);
    assertThat(book.criteria().get(3).indicators())
        .extracting(Indicator::id)
        .containsExactly("crisis", "consensus", "long-term", "delegation");
    assertThat(book.criteria().get(1)).extracting(Criterion::title).isEqualTo("Unique value");
    assertThat(book.valueModel("availability-to-cost").orElseThrow().inputs())
        .hasSize(6)
        .filteredOn(input -> input.name().equals("cost-per-hour"))
        .allMatch(input -> input.fallback().orElseThrow().intValue() == 100);
  }

  @Test
  void listsOfPlainValuesAreReplaced() {
    Playbook book =
        read("extends: l6-l7\nplan: {committee: {card: [teams]}}\n").playbook().orElseThrow();
    assertThat(book.plan().preparation().orElseThrow().card()).containsExactly("teams");
    assertThat(book.plan().preparation().orElseThrow().questions()).hasSize(6);
  }

  @Test
  void aFaultInChangesIsFoundWhereTheChangeStands() {
    assertThat(faults(read("extends: l6-l7\ncriteria:\n  - {id: unique-value, weigth: 0.2}\n")))
        .containsExactly("playbook.yaml:3:24 format/unknown-key");
    assertThat(faults(read("extends: l6-l7\ncriteria:\n  - {id: luck, weight: 0}\n")))
        .containsExactly(
            "playbook.yaml:3:5 format/missing-key",
            "playbook.yaml:3:5 format/missing-key",
            "playbook.yaml:3:5 format/missing-key");
    assertThat(faults(read("extends: l6-l7\nbands:\n  - {id: sprint, from: eighty}\n")))
        .containsExactly("playbook.yaml:3:24 format/wrong-type");
  }

  @Test
  void whatIsNoLadderIsFound() {
    assertThat(faults(read(""))).containsExactly("playbook.yaml:1:1 format/wrong-type");
    assertThat(faults(read("- a\n"))).containsExactly("playbook.yaml:1:1 format/wrong-type");
    assertThat(faults(read("a: [\n"))).hasSize(1).allMatch(fault -> fault.endsWith("format/yaml"));
    assertThat(read("id: x\n").playbook()).isEmpty();
  }

  @Test
  void aLadderGoesByItsIdAndByWhatItChanges() {
    SourceText changes = new SourceText(FILE, "extends: l6-l7\nid: ours\n");
    assertThat(loader.goesBy(changes, "ours")).isTrue();
    assertThat(loader.goesBy(changes, "l6-l7")).isTrue();
    assertThat(loader.goesBy(changes, "other")).isFalse();
  }

  @Test
  void aNameThatIsNotBundledIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> loader.bundled("other")).hasMessageContaining("other");
  }

  @Test
  void theWeightsOfTheBundledLadderAddUp() {
    assertThat(bundled().criteria().stream().mapToDouble(Criterion::weight).sum())
        .isCloseTo(1, within(1e-9));
  }

  private Playbook bundled() {
    return loader.bundled("l6-l7").playbook().orElseThrow();
  }

  private Loaded read(String text) {
    return loader.read(new SourceText(FILE, text));
  }

  private static List<String> faults(Loaded loaded) {
    return loaded.findings().stream().map(PlaybookLoaderTest::fault).toList();
  }

  private static String fault(Finding finding) {
    return finding.place().file()
        + ":"
        + finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + finding.rule();
  }

  private static String resource(String name) {
    try (InputStream in = PlaybookLoaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
