package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void findingsAreWrittenAsTheReferenceSays() {
    Finding finding =
        new Finding(
            "claims/no-source",
            Severity.WARNING,
            new Place("content/evidence/größe.md", 14, 5, 6),
            "Nobody can check \"this\".",
            "Add `source:`.");

    assertThat(FindingsJson.of(new Findings(List.of(finding))))
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "rule": "claims/no-source",
                  "severity": "warning",
                  "file": "content/evidence/größe.md",
                  "line": 14,
                  "column": 5,
                  "length": 6,
                  "message": "Nobody can check \\"this\\".",
                  "hint": "Add `source:`.",
                  "waived": false
                }
              ],
              "counts": {
                "error": 0,
                "warning": 1,
                "note": 0
              }
            }
            """);
  }

  @Test
  void aFindingSetAsideHasItsReasonAndIsNotCounted() {
    Finding waived =
        new Finding("a/b", Severity.ERROR, Place.startOf("x.md"), "M.", "H.").waivedBecause("So.");

    assertThat(FindingsJson.of(new Findings(List.of(waived))))
        .contains("\"waived\": true,\n      \"reason\": \"So.\"", "\"error\": 0");
  }

  @Test
  void noFindingsAreAnEmptyList() {
    assertThat(FindingsJson.of(new Findings(List.of()))).contains("\"findings\": [],");
  }

  @Test
  void theScoreIsWrittenAsTheReferenceSays() throws IOException {
    assertThat(ScoreJson.of(Assessments.shown(), Assessments.playbook()))
        .isEqualTo(expected("score.json"));
  }

  @Test
  void aWithheldScoreIsNoNumber() {
    assertThat(ScoreJson.of(Assessments.withheld(), Assessments.playbook()))
        .contains("\"score\": null,\n  \"withheld\": true,", "\"band\": null", "\"points\": null")
        .doesNotContain("58.35", "30.04", "13.75", "28.31");
  }

  @Property
  void aNumberReadsBackAsTheSameNumber(@ForAll double number) {
    String json = Json.text(j -> j.writeNumber(number)).strip();

    assertThat(Double.doubleToLongBits(Double.parseDouble(json)))
        .isEqualTo(Double.doubleToLongBits(number));
  }

  @Test
  void aNumberHasNoMoreDigitsThanItNeeds() {
    // Java 17 itself writes this one with thirteen digits too many.
    double large = Double.parseDouble("8.41E21");

    assertThat(Json.text(j -> j.writeNumber(large)).strip()).isEqualTo("8.41E21");
    assertThat(Json.text(j -> j.writeNumber(62.41)).strip()).isEqualTo("62.41");
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = JsonTest.class.getResourceAsStream("/report/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
