package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as the hosts of repositories read them. */
class ReportedTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBook BOOK = RuleBook.all();
  private static final JsonSchema SARIF = schema("/schema/sarif-schema-2.1.0.json", VersionFlag.V7);
  private static final JsonSchema GITLAB =
      schema("/report/gitlab-code-quality.schema.json", VersionFlag.V202012);
  private static final JsonSchema RDJSON =
      schema("/report/rdjson.schema.json", VersionFlag.V202012);

  private static final SourceLines LINES =
      (file, line) -> "line " + line + " of " + file + " – ä𐐀";

  private static JsonSchema schema(String resource, VersionFlag version) {
    try (InputStream in =
        Objects.requireNonNull(ReportedTest.class.getResourceAsStream(resource))) {
      return JsonSchemaFactory.getInstance(version).getSchema(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<String> text = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40);
    Arbitrary<String> file =
        Arbitraries.strings().withChars("abü :,%#?&=+\"'\\-").ofMinLength(1).ofMaxLength(12);
    Arbitrary<Place> place =
        Combinators.combine(
                file.map(name -> "content/" + name),
                Arbitraries.integers().between(1, 5000),
                Arbitraries.integers().between(1, 300),
                Arbitraries.integers().between(1, 300))
            .as(Place::new);
    Arbitrary<Rule> rule = Arbitraries.of(BOOK.rules());
    return Combinators.combine(rule, place, text, text, Arbitraries.of(false, false, true))
        .as(
            (r, p, message, hint, waived) -> {
              Finding finding = r.finding(p, message, hint);
              return waived ? finding.waivedBecause("so") : finding;
            })
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 200)
  void whateverIsFoundIsValidSarifAndKeepsTheRulesOfCodeScanning(
      @ForAll("findings") List<Finding> findings) throws IOException {
    JsonNode sarif = JSON.readTree(sarif(findings));

    assertThat(SARIF.validate(sarif)).isEmpty();
    JsonNode run = sarif.at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode rule : rules) {
      assertThat(rule.at("/help/text").asText()).isNotBlank();
      assertThat(rule.at("/help/markdown").asText()).isNotBlank();
      assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
      assertThat(rule.at("/properties/tags").size()).isBetween(1, 10);
    }
    assertThat(run.get("results")).hasSize(open(findings));
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      JsonNode at = result.at("/locations/0/physicalLocation");
      String path = URI.create(at.at("/artifactLocation/uri").asText()).getPath();
      assertThat(findings).anyMatch(f -> ("pack/" + f.place().file()).equals(path));
      assertThat(at.at("/region/endColumn").asInt())
          .isGreaterThan(at.at("/region/startColumn").asInt());
    }
    List<String> prints = run.findValuesAsText("dossierFinding/v1");
    assertThat(prints).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void whateverIsFoundIsAValidCodeQualityReport(@ForAll("findings") List<Finding> findings)
      throws IOException {
    JsonNode report = JSON.readTree(GitlabReport.of(reported(findings)));

    assertThat(GITLAB.validate(report)).isEmpty();
    assertThat(report).hasSize(open(findings));
    assertThat(report.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void whateverIsFoundIsValidRdjson(@ForAll("findings") List<Finding> findings) throws IOException {
    JsonNode report = JSON.readTree(RdjsonReport.of(reported(findings)));

    assertThat(RDJSON.validate(report)).isEmpty();
    assertThat(report.get("diagnostics")).hasSize(open(findings));
  }

  @Property(tries = 200)
  void everyAnnotationIsOneCommandOnOneLine(@ForAll("findings") List<Finding> findings) {
    List<String> lines = GithubAnnotations.of(reported(findings)).lines().toList();

    long shown = 0;
    for (Severity severity : Severity.values()) {
      shown += Math.min(10, open(findings.stream().filter(f -> f.severity() == severity).toList()));
    }
    assertThat(lines.stream().filter(line -> line.startsWith("::"))).hasSize((int) shown);
    assertThat(lines.stream().filter(line -> line.startsWith("::")))
        .allMatch(
            line ->
                line.matches(
                    "::(error|warning|notice) file=[^:,]+,line=\\d+,endLine=\\d+,col=\\d+,"
                        + "endColumn=\\d+,title=[^:,]+::[^\\r\\n]+"));
    assertThat(lines.stream().filter(line -> !line.startsWith("::")).count())
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"9, 9, ''", "10, 10, ''", "11, 10, 1 more warning", "12, 10, 2 more warnings"})
  void asManyAnnotationsArePrintedAsAreShown(int found, int printed, String left) {
    String text = GithubAnnotations.of(reported(many(found, Severity.WARNING)));

    assertThat(text.lines().filter(line -> line.startsWith("::warning "))).hasSize(printed);
    assertThat(text.lines().filter(line -> !line.startsWith("::")).toList())
        .isEqualTo(
            left.isEmpty() ? List.of() : List.of(left + ": 'dossier check' lists them all."));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void codeScanningGetsNoMoreThanItShowsAndTheGravest(int beyond) throws IOException {
    int most = SarifReport.MOST_RESULTS;
    List<Finding> findings =
        Stream.concat(
                many(most + beyond - 1, Severity.NOTE).stream(), many(1, Severity.ERROR).stream())
            .toList();

    JsonNode run = JSON.readTree(sarif(findings)).at("/runs/0");

    assertThat(run.get("results")).hasSize(Math.min(most, most + beyond));
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo(beyond > 0 ? "1 more finding: 'dossier check' lists them." : "");
  }

  @Test
  void theGravestComeFirst() {
    List<Finding> findings =
        List.of(
            finding("a.md", 1, Severity.NOTE),
            finding("b.md", 2, Severity.WARNING),
            finding("c.md", 3, Severity.ERROR));

    assertThat(GithubAnnotations.of(reported(findings)).lines().map(l -> l.replaceFirst(" .*", "")))
        .containsExactly("::error", "::warning", "::notice");
  }

  @Test
  void fingerprintsOutliveLinesThatMoveAndTellTwinsApart() {
    SourceLines before = (file, line) -> List.of("a", "twin", "twin").get(line - 1);
    SourceLines after = (file, line) -> List.of("new", "", "a", "  twin", "twin").get(line - 1);

    assertThat(prints(before, 1, 2, 3)).isEqualTo(prints(after, 3, 4, 5)).hasSize(3);
    assertThat(prints((file, line) -> "other", 1)).isNotEqualTo(prints(before, 1));
  }

  private static Set<String> prints(SourceLines lines, int... at) {
    List<Finding> findings =
        IntStream.of(at).mapToObj(line -> finding("a.md", line, Severity.NOTE)).toList();
    Set<String> prints = new HashSet<>();
    new Reported(new Findings(findings), lines, "")
        .gravestFirst()
        .forEach(item -> prints.add(item.fingerprint()));
    return prints;
  }

  @Test
  void columnsOfRdjsonCountBytes() throws IOException {
    Finding finding =
        new Finding("claims/no-source", Severity.NOTE, new Place("a.md", 1, 2, 3), "m", "h");
    Reported reported = new Reported(new Findings(List.of(finding)), (f, l) -> "ä𐐀b", "");

    JsonNode range = JSON.readTree(RdjsonReport.of(reported)).at("/diagnostics/0/location/range");

    assertThat(range.at("/start/column").asInt()).isEqualTo(3);
    assertThat(range.at("/end/column").asInt()).isEqualTo("ä𐐀b".getBytes(UTF_8).length + 1 + 1);
  }

  private static String sarif(List<Finding> findings) {
    return SarifReport.of(reported(findings), BOOK, "0.1.0");
  }

  private static Reported reported(List<Finding> findings) {
    return new Reported(new Findings(findings), LINES, "pack/");
  }

  private static int open(List<Finding> findings) {
    return (int) findings.stream().distinct().filter(f -> !f.waived()).count();
  }

  private static List<Finding> many(int count, Severity severity) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> finding("content/a.md", line, severity))
        .toList();
  }

  private static Finding finding(String file, int line, Severity severity) {
    Place place = new Place(file, line, 1, 1);
    return new Finding("claims/no-source", severity, place, "wrong", "Mend it.");
  }
}
