package dev.dossier.understand.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.source.PackageParser;
import dev.dossier.source.SourceFile;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlNode.Mapping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterChangesTest {
  private static final String OUTCOMES =
      """
      outcomes:
        - metric: cost
          from: 9
          to: 5
          unit: USD/year
          basis: estimated
        - metric: speed
          value: 3
      """;

  @Test
  void aFigureChangesUnderItsOwnNameAndUnit() {
    assertThat(between(OUTCOMES, OUTCOMES.replace("to: 5", "to: 4")))
        .containsExactly(
            new FieldChange(
                "outcomes[0].to", Optional.of("5"), Optional.of("4"), "cost", "USD/year"));
    assertThat(between(OUTCOMES, OUTCOMES.replace("estimated", "measured")))
        .extracting(FieldChange::key)
        .containsExactly("outcomes[0].basis");
  }

  @Test
  void anOutcomePutBeforeOthersChangesNoneOfThem() {
    String more = OUTCOMES.replace("outcomes:\n", "outcomes:\n  - {metric: new, value: 1}\n");

    assertThat(between(OUTCOMES, more))
        .extracting(FieldChange::key, FieldChange::subject, f -> f.before().isEmpty())
        .containsExactly(tuple("outcomes[0]", "new", true));
    assertThat(between(more, OUTCOMES))
        .extracting(FieldChange::key, FieldChange::subject, f -> f.after().isEmpty())
        .containsExactly(tuple("outcomes[0]", "new", true));
  }

  @Test
  void keysMayComeAndGoAndMove() {
    assertThat(between("title: A\nshare: 1\n", "share: 1\ntitle: A\nrole: Lead\n"))
        .containsExactly(new FieldChange("role", Optional.empty(), Optional.of("Lead"), "", ""));
    assertThat(between("reach: {teams: 1, products: 2}\n", "reach: {teams: 1}\n"))
        .extracting(FieldChange::key)
        .containsExactly("reach.products");
  }

  @Test
  void itemsWithoutNamesOfTheirOwnAreOneValue() {
    String twins = "outcomes:\n  - {metric: a, value: 1}\n  - {metric: a, value: 2}\n";

    assertThat(between(twins, twins.replace("2", "3")))
        .extracting(FieldChange::key)
        .containsExactly("outcomes");
  }

  private static List<FieldChange> between(String before, String after) {
    return FrontMatterChanges.between(fields(before), fields(after));
  }

  private static Mapping fields(String yaml) {
    String file = "content/evidence/a.md";
    SourceText text = new SourceText(file, "---\n" + yaml + "---\n");
    SourceFile source = new SourceFile(file, 1, yaml, Optional.of(text));
    return new PackageParser().parse(source).file().orElseThrow().header().fields();
  }
}
