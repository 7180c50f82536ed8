package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.YamlNode.Mapping;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the published schema agree on every document, in both directions. */
class JsonSchemaTest {
  private static final MappingShape OUTCOME =
      Shape.mapping("an outcome", "One result.")
          .required("metric", Shape.line(20), "What was measured.", "cost")
          .optional("to", Shape.number(), "The value afterwards.", "38000000")
          .byDefault("basis", Shape.choice("measured", "estimated"), "measured", "How known.");

  private static final Map<String, Shape> SHAPES =
      Map.ofEntries(
          Map.entry("line", Shape.line(10)),
          Map.entry("text", Shape.text(20)),
          Map.entry("form", Shape.form("[A-Z]{3}", "a currency", "USD")),
          Map.entry("url", Shape.urlOrPath()),
          Map.entry("id", Shape.id()),
          Map.entry("name", Shape.name()),
          Map.entry("choice", Shape.choice("measured", "estimated", "yes")),
          Map.entry("number", Shape.number()),
          Map.entry("share", Shape.number().above(0).atMost(1)),
          Map.entry("whole", Shape.whole().atLeast(-3).atMost(2_000)),
          Map.entry("count", Shape.count()),
          Map.entry("bool", Shape.bool()),
          Map.entry("month", Shape.month()),
          Map.entry("day", Shape.day()),
          Map.entry("dayOrMonth", Shape.dayOrMonth()),
          Map.entry("period", Shape.period()),
          Map.entry("list", Shape.listOf(Shape.name()).atLeast(1).atMost(3)),
          Map.entry("outcomes", Shape.listOf(OUTCOME)),
          Map.entry("many", Shape.oneOrMany(Shape.line(10))),
          Map.entry("baseline", Shape.mapOf(Shape.number().above(0))),
          Map.entry("inner", OUTCOME),
          Map.entry("any", Shape.any()));

  /** Values as YAML: each fits some shapes and is just past the bounds of others. */
  private static final List<String> VALUES =
      List.of(
          "x",
          "''",
          "' '",
          "\"\\n\"",
          "\"\\t\"",
          "\"a\\n\"",
          "\"a\\nb\"",
          "abcdefghij",
          "abcdefghijk",
          "'😀😀😀😀😀😀😀😀😀😀'",
          "'😀😀😀😀😀😀😀😀😀😀😀'",
          "USD",
          "usd",
          "\"USD\\n\"",
          "USDX",
          "https://a.b/c?d=e#f",
          "http://",
          "HTTP://A",
          "'https://a b'",
          "'javascript:alert(1)'",
          "'mailto:a@b.c'",
          "/a/b",
          "../a/b.png",
          "'a b.png'",
          "'a\\b'",
          "'C:\\x'",
          "a/",
          "'a '",
          "evidence/x",
          "'evidence/x y'",
          "/evidence",
          "evidence//x",
          "./x",
          "a/../b",
          "a.",
          "a./b",
          "'a#b'",
          "\"a\\u0007\"",
          "é-1",
          "-a",
          "a_b.c",
          "measured",
          "Measured",
          "yes",
          "no",
          "true",
          "'true'",
          "~",
          "12",
          "'12'",
          "012",
          "1_000",
          "0",
          "-0",
          "0.0",
          "0.5",
          "1",
          "1.0",
          "1.00001",
          "2000",
          "2001",
          "-3",
          "-4",
          "3.0",
          "3.5",
          "1e3",
          "1e17",
          "1e18",
          "1000000000000000001",
          "-1e18",
          "-1.1e18",
          "1e-30",
          "+5",
          ".5",
          "5.",
          "2025-06",
          "2025-13",
          "2025-00",
          "1899-12",
          "2100-01",
          "'2025-06'",
          "2025-6",
          "2025-06-30",
          "2025-06-31",
          "2024-02-29",
          "2025-02-30",
          "2025-12-31",
          "2025-06-00",
          "2024-03..2025-08",
          "2024-03..",
          "..2024-03",
          "2024-03..2025-08-31",
          "2024-03...2025-08",
          "2024-03 .. 2025-08",
          "2024-03..2024-03",
          "[]",
          "[a]",
          "[a, b, c]",
          "[a, b, c, d]",
          "[1]",
          "[a, -b]",
          "[[a]]",
          "[~]",
          "{}",
          "{a: 1}",
          "{a: 0}",
          "{-a: 1}",
          "{a b: 1}",
          "{x-a: b}",
          "{metric: a}",
          "{metric: a, to: 1}",
          "{to: 1}",
          "{metric: a, x-b: {c: [d]}}",
          "{metric: a, too: 1}",
          "{metric: ~}",
          "[{metric: a}]",
          "[{metric: a}, {to: 2}]",
          "[{}]",
          "{metric: a, basis: measurd}",
          "\"\\u00a0\"",
          "\"\\u2028\"",
          "\"a\\u2028b\"",
          "\"a\\rb\"",
          "\"\\u0085\"");

  static List<String> shapes() {
    return SHAPES.keySet().stream().sorted().toList();
  }

  private static MappingShape one(String name) {
    return Shape.mapping("a file", "A file.").optional("key", SHAPES.get(name), "A key.");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theyAgreeOnEveryValueForEveryShape(String name) {
    MappingShape shape = one(name);
    Validator schema = new Validator(shape);
    for (String value : VALUES) {
      Mapping document = mapping("key: " + value);
      assertThat(schema.accepts(document))
          .as(value + " as " + name + ": " + findings(document, shape))
          .isEqualTo(findings(document, shape).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeTakesSomeValuesAndRefusesOthers(String name) {
    List<Boolean> fits =
        VALUES.stream().map(v -> findings(mapping("key: " + v), one(name)).isEmpty()).toList();
    assertThat(fits).contains(true);
    if (!name.equals("any")) {
      assertThat(fits).contains(false);
    }
  }

  private static final MappingShape FILE = file();

  private static MappingShape file() {
    MappingShape file = Shape.mapping("a file", "A file.");
    for (String name : shapes()) {
      file =
          name.compareTo("id") < 0
              ? file.required(name, SHAPES.get(name), "A key.")
              : file.optional(name, SHAPES.get(name), "A key.");
    }
    return file;
  }

  private static final Validator SCHEMA = new Validator(FILE);

  @Property(tries = 400)
  void theyAgreeOnWholeDocuments(@ForAll("documents") String yaml) {
    Mapping document = mapping(yaml);
    boolean fits = findings(document, FILE).isEmpty();
    Statistics.collect(fits);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).count(count -> count > 20);
          coverage.check(false).count(count -> count > 20);
        });
    assertThat(SCHEMA.accepts(document)).as(yaml).isEqualTo(fits);
  }

  @Property(tries = 500)
  void theyAgreeOnAnyText(@ForAll("texts") String text, @ForAll("names") String name) {
    String quoted = '"' + text.replace("\\", "\\\\").replace("\n", "\\n") + '"';
    Mapping document = mapping("key: " + quoted);
    assertThat(VALIDATORS.get(name).accepts(document))
        .as(quoted + " as " + name)
        .isEqualTo(findings(document, one(name)).isEmpty());
  }

  private static final Map<String, Validator> VALIDATORS =
      SHAPES.keySet().stream().collect(Collectors.toMap(n -> n, n -> new Validator(one(n))));

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(shapes());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "Z",
            "0",
            "1",
            "é",
            "e\u0301",
            "😀",
            " ",
            ".",
            "/",
            "\\",
            ":",
            "-",
            "_",
            "#",
            "%",
            "\n",
            "?",
            "&",
            "=",
            "~",
            "..",
            "2024-0",
            "2025-12",
            "https://",
            "x-",
            "\u00a0")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  /** Documents of fitting values, some with a key too few, too many, or with any other value. */
  @Provide
  Arbitrary<String> documents() {
    List<Arbitrary<String>> lines = shapes().stream().map(JsonSchemaTest::line).toList();
    Arbitrary<String> extra =
        Arbitraries.frequencyOf(
            List.of(
                tuple(12, Arbitraries.just("")),
                tuple(1, Arbitraries.of(VALUES).map(v -> "x-own: " + v + "\n")),
                tuple(1, Arbitraries.of("whol: 1\n", "X-own: 1\n", "x: 1\n"))));
    return Combinators.combine(Combinators.combine(lines).as(all -> String.join("", all)), extra)
        .as(String::concat);
  }

  private static Tuple.Tuple2<Integer, Arbitrary<String>> tuple(int often, Arbitrary<String> what) {
    return Tuple.of(often, what);
  }

  private static Arbitrary<String> line(String name) {
    List<String> fitting =
        VALUES.stream().filter(v -> findings(mapping("key: " + v), one(name)).isEmpty()).toList();
    return Arbitraries.frequencyOf(
        List.of(
            tuple(60, Arbitraries.of(fitting).map(v -> name + ": " + v + "\n")),
            tuple(1, Arbitraries.of(VALUES).map(v -> name + ": " + v + "\n")),
            tuple(1, Arbitraries.just(""))));
  }

  @Test
  void itIsTheSameTextEveryTimeAndSaysWhatEditorsShow() {
    String schema = JsonSchema.of(OUTCOME, "https://example.org/outcome.json", "Outcome");
    assertThat(schema)
        .isEqualTo(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/outcome.json",
              "title": "Outcome",
              "description": "One result.",
              "type": "object",
              "properties": {
                "metric": {
                  "description": "What was measured.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 20,
                  "pattern": "^(?:[^\\\\n]*[^ \\\\t\\\\n][^\\\\n]*)(?![\\\\s\\\\S])",
                  "patternErrorMessage": "This is not a text of one line. Give it a text, on one line.",
                  "examples": [ "cost" ]
                },
                "to": {
                  "description": "The value afterwards.",
                  "type": "number",
                  "minimum": -1000000000000000000,
                  "maximum": 1000000000000000000,
                  "examples": [ 38000000 ]
                },
                "basis": {
                  "description": "How known.",
                  "enum": [ "measured", "estimated" ],
                  "default": "measured"
                }
              },
              "required": [ "metric" ],
              "patternProperties": {
                "^x-": { }
              },
              "additionalProperties": false
            }
            """);
  }

  @Test
  void itIsAValidSchemaItself() {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    var meta = factory.getSchema(SchemaLocation.of(SchemaId.V202012));
    assertThat(meta.validate(JsonSchema.of(FILE, "https://example.org/f", "F"), InputFormat.JSON))
        .isEmpty();
  }

  private static Mapping mapping(String yaml) {
    YamlReader.Read read = new YamlReader().read(new SourceText("f", yaml));
    assertThat(read.findings()).as(yaml).isEmpty();
    return (Mapping) read.node().orElseThrow();
  }

  private static List<Finding> findings(Mapping document, MappingShape shape) {
    return ShapeChecker.check(document, shape, Place.startOf("f")).findings();
  }

  /** The published schema of a shape, as any other program would use it. */
  private static final class Validator {
    private final com.networknt.schema.JsonSchema schema;

    Validator(MappingShape shape) {
      schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(JsonSchema.of(shape, "https://example.org/x.json", "X"));
    }

    boolean accepts(Mapping document) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
        new SchemaWriter(json).value(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return schema.validate(text.toString(), InputFormat.JSON).isEmpty();
    }
  }
}
