package dev.dossier.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.rules.SectionOverflows.Cut;
import dev.dossier.document.rules.SectionOverflows.Weakest;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionOverflowsTest {
  private static final Place PLACE = Place.startOf("content/document/summary.md");

  @Test
  void itSaysByHowMuchAndWhatToLeaveOut() {
    Finding finding =
        new SectionOverflows()
            .at(
                PLACE,
                "Executive summary",
                1,
                7,
                List.of(new Cut("The work changed how …", 8)),
                Optional.empty());

    assertThat(finding.message())
        .isEqualTo("Executive summary is 1 page and 7 lines; 1 page allowed");
    assertThat(finding.hint())
        .isEqualTo("Shorten it by 7 lines; without “The work changed how …” (8 lines) it fits.");
  }

  @Test
  void whereNoPassageWouldDoItSaysByHowMuchAlone() {
    Finding finding =
        new SectionOverflows().at(PLACE, "Strategic impact", 3, 1, List.of(), Optional.empty());

    assertThat(finding.message())
        .isEqualTo("Strategic impact is 3 pages and 1 line; 3 pages allowed");
    assertThat(finding.hint()).isEqualTo("Shorten it by 1 line.");
  }

  @Test
  void itWeighsWhatContributesLeast() {
    Optional<Weakest> enough = Optional.of(new Weakest("Checkout", "1.2", true));
    Optional<Weakest> little = Optional.of(new Weakest("Checkout", "1.2", false));

    assertThat(new SectionOverflows().at(PLACE, "Work", 1, 7, List.of(), enough).hint())
        .isEqualTo(
            "Shorten it by 7 lines. Its weakest item is “Checkout”, which contributes 1.2 points;"
                + " without that it fits, too.");
    assertThat(new SectionOverflows().at(PLACE, "Work", 1, 7, List.of(), little).hint())
        .endsWith("which contributes 1.2 points.");
  }

  @Test
  void ofManyPassagesItNamesTheFirst() {
    List<Cut> many = Collections.nCopies(7, new Cut("A line.", 1));

    assertThat(new SectionOverflows().at(PLACE, "Work", 1, 7, many, Optional.empty()).hint())
        .endsWith("“A line.” (1 line), “A line.” (1 line) and 3 more passages it fits.");
    assertThat(
            new SectionOverflows()
                .at(PLACE, "Work", 1, 5, many.subList(0, 5), Optional.empty())
                .hint())
        .doesNotContain("more");
  }
}
