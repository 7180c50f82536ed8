package dev.dossier.understand;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.playbook.PlaybookLoader;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageParser;
import dev.dossier.source.PackageReader;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.ShapeChecker;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.source.YamlReader;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private static final Map<String, JsonSchema> SCHEMAS =
      Schemas.names().stream()
          .collect(Collectors.toMap(Function.identity(), n -> FACTORY.getSchema(Schemas.json(n))));

  /** Drafts are not checked, another type makes another kind, and no schema compares values. */
  private static final Set<String> OMITTED =
      Set.of("type", "id", "draft", "status", "waive", "low", "high", "unit");

  static List<String> names() {
    return Schemas.names();
  }

  @Test
  void thereIsOneForEveryKindOfFileAndForThePlaybook() {
    assertThat(Schemas.names())
        .startsWith("promotion", "evidence", "endorsement", "document")
        .contains("action", "opportunity", "page", "post")
        .endsWith("playbook", "playbook-changes");
    assertThatThrownBy(() -> Schemas.json("evidnce")).hasMessageContaining("evidnce");
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachIsAValidSchemaAndTheSameEveryTime(String name) {
    JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
    assertThat(meta.validate(Schemas.json(name), InputFormat.JSON)).isEmpty();
    assertThat(Schemas.json(name)).isEqualTo(Schemas.json(name));
  }

  @Test
  void theExamplePackageFitsThem() throws NotAPackage, IOException {
    PackageReader reader = new PackageReader(new FolderFiles(Path.of(".")));
    Kinds kinds = Kinds.of(reader);
    PackageParser parser = new PackageParser();
    for (var source : reader.read().pages()) {
      ParsedFile file = parser.parse(source).file().orElseThrow();
      String kind = kinds.of(file).kind().orElseThrow().word();
      String json = json(file.header().fields());
      assertThat(SCHEMAS.get(kind).validate(json, InputFormat.JSON)).as(file.path()).isEmpty();
    }
  }

  @Test
  void theLaddersFitTheirs() throws IOException {
    for (String ladder : List.of("/playbooks/l6-l7.yaml", "/playbooks/senior-to-staff.yaml")) {
      String json = json(yaml(PackageText.resource(ladder)));
      assertThat(SCHEMAS.get("playbook").validate(json, InputFormat.JSON)).as(ladder).isEmpty();
    }
    String changes = "extends: l6-l7\nvalue-models:\n  - {id: run-cost, remove: true}\n";
    assertThat(SCHEMAS.get("playbook-changes").validate(json(yaml(changes)), InputFormat.JSON))
        .isEmpty();
  }

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of(names());
  }

  /** Ties between keys are the reader's, and follow below. */
  @Property(tries = 1500)
  void aDocumentFitsTheSchemaIfItFitsTheShape(
      @ForAll("kinds") String name, @ForAll long seed, @ForAll boolean faulty) throws IOException {
    Random random = new Random(seed);
    String text =
        new ShapeSamples(random, Set.of(), faulty ? 0.06 : 0).document(Schemas.shapes().get(name));
    Mapping document = yaml(text);
    List<Finding> findings =
        ShapeChecker.check(document, Schemas.shapes().get(name), Place.startOf("f")).findings();
    var faults = SCHEMAS.get(name).validate(json(document), InputFormat.JSON);
    Statistics.label("fits").collect(findings.isEmpty());
    if (faults.isEmpty()) {
      assertThat(findings).as(text).isEmpty();
    } else if (findings.isEmpty()) {
      assertThat(faults).as(text).allMatch(fault -> tie(fault.getType()));
    }
  }

  private static boolean tie(String keyword) {
    return List.of("dependentRequired", "not", "required", "anyOf").contains(keyword);
  }

  @Property(tries = 1500)
  void theReaderFindsAFileWellFormedIfItFitsTheSchema(
      @ForAll("files") FileKind kind, @ForAll long seed, @ForAll boolean faulty)
      throws IOException {
    Random random = new Random(seed);
    String text = new ShapeSamples(random, OMITTED, faulty ? 0.06 : 0).document(kind.published());
    Mapping document = yaml(text);
    String path = path(kind);
    List<Finding> findings =
        small().with(path, "---\n" + text + "\n---\n").understood().findings().stream()
            .filter(f -> f.rule().startsWith("format/") && f.place().file().equals(path))
            .filter(f -> !f.rule().equals("format/duplicate-id"))
            .filter(f -> !f.rule().equals("format/no-baseline"))
            .toList();
    boolean fits = SCHEMAS.get(kind.word()).validate(json(document), InputFormat.JSON).isEmpty();
    Statistics.label("fits").collect(fits);
    assertThat(findings.isEmpty()).as(text + " " + findings).isEqualTo(fits);
  }

  @Property(tries = 300)
  void noLadderStopsTheLoader(@ForAll long seed, @ForAll boolean changes) {
    String name = changes ? "playbook-changes" : "playbook";
    ShapeSamples samples = new ShapeSamples(new Random(seed), Set.of(), 0.06);
    String text =
        samples
            .document(Schemas.shapes().get(name))
            .replaceFirst("\"extends\": \"[^\"]*\"", "\"extends\": \"l6-l7\"");
    var loaded = new PlaybookLoader().read(new SourceText("playbook.yaml", text));
    Statistics.label("findings").collect(loaded.findings().isEmpty());
    assertThat(loaded.findings().isEmpty() && loaded.playbook().isEmpty()).as(text).isFalse();
  }

  @Provide
  Arbitrary<FileKind> files() {
    return Arbitraries.of(FileKind.class);
  }

  private static String path(FileKind kind) {
    return kind == FileKind.PROMOTION
        ? PackageText.CASE
        : FileKind.CONTENT + kind.folder() + "sample.md";
  }

  private static Mapping yaml(String text) {
    YamlReader.Read read = new YamlReader().read(new SourceText("f", text));
    assertThat(read.findings()).as(text).isEmpty();
    return (Mapping) read.node().orElseThrow();
  }

  private static String json(YamlNode node) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      write(node, json);
    }
    return text.toString();
  }

  private static void write(YamlNode node, JsonGenerator json) throws IOException {
    if (node instanceof Mapping mapping) {
      json.writeStartObject();
      for (Entry entry : mapping.entries()) {
        json.writeFieldName(entry.name());
        write(entry.value(), json);
      }
      json.writeEndObject();
    } else if (node instanceof Sequence sequence) {
      json.writeStartArray();
      for (YamlNode item : sequence.items()) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (node instanceof Scalar scalar) {
      switch (scalar.kind()) {
        case TEXT -> json.writeString(scalar.text());
        case NUMBER -> json.writeNumber(new BigDecimal(scalar.text()));
        case BOOL -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
        case NULL -> json.writeNull();
      }
    }
  }
}
