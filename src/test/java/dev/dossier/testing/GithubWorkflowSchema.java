package dev.dossier.testing;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * GitHub's own schema of workflows, rewritten as a JSON Schema.
 *
 * <p>GitHub describes workflows in a language of its own, in which a definition also says which
 * contexts an expression may name there; what is inside a definition inherits them.
 */
public final class GithubWorkflowSchema {
  private static final Path FILE = Path.of("src/test/resources/workflows/github-workflow.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "workflow-root-strict";

  /** Functions and words that every expression may use. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "contains",
          "endsWith",
          "false",
          "format",
          "fromJSON",
          "join",
          "null",
          "startsWith",
          "toJSON",
          "true");

  private final JsonNode definitions;
  private final ObjectNode written = JSON.createObjectNode();
  private final Map<String, String> names = new LinkedHashMap<>();

  private GithubWorkflowSchema(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** The schema, ready to validate. */
  public static JsonSchema read() throws IOException {
    JsonNode file = JSON.readTree(Files.readString(FILE));
    GithubWorkflowSchema schema = new GithubWorkflowSchema(file.get("definitions"));
    ObjectNode root = schema.reference(ROOT, new TreeSet<>());
    root.set("$defs", schema.written);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root);
  }

  private ObjectNode reference(String definition, Set<String> inherited) {
    Set<String> contexts = new TreeSet<>(inherited);
    JsonNode body = definitions.path(definition);
    body.path("context").forEach(c -> contexts.add(c.asText().replaceFirst("\\(.*", "")));
    String key = definition + contexts;
    String name = names.get(key);
    if (name == null) {
      name = definition + "." + names.size();
      names.put(key, name);
      written.set(name, body.isMissingNode() ? basic(definition, contexts) : of(body, contexts));
    }
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode of(JsonNode body, Set<String> contexts) {
    if (body.has("mapping")) {
      return mapping(body.get("mapping"), contexts);
    }
    if (body.has("sequence")) {
      ObjectNode schema = JSON.createObjectNode().put("type", "array");
      schema.set("items", reference(body.get("sequence").get("item-type").asText(), contexts));
      return schema;
    }
    if (body.has("one-of")) {
      ObjectNode schema = JSON.createObjectNode();
      body.get("one-of")
          .forEach(o -> schema.withArray("/anyOf").add(reference(o.asText(), contexts)));
      return schema;
    }
    if (body.has("allowed-values")) {
      return JSON.createObjectNode().set("enum", body.get("allowed-values"));
    }
    return body.has("string")
        ? string(body.get("string"), contexts)
        : basic(body.has("null") ? "null" : body.has("number") ? "number" : "boolean", contexts);
  }

  private ObjectNode mapping(JsonNode mapping, Set<String> contexts) {
    ObjectNode schema = JSON.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    mapping
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              String type = value.isTextual() ? value.asText() : value.get("type").asText();
              properties.set(property.getKey(), reference(type, contexts));
              if (value.path("required").asBoolean()) {
                schema.withArray("/required").add(property.getKey());
              }
            });
    if (mapping.has("loose-value-type")) {
      schema.set(
          "additionalProperties", reference(mapping.get("loose-value-type").asText(), contexts));
    } else {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  private static ObjectNode string(JsonNode string, Set<String> contexts) {
    ObjectNode schema = basic("string", contexts);
    if (string.has("constant")) {
      schema.set("const", string.get("constant"));
    }
    if (string.path("require-non-empty").asBoolean()) {
      schema.put("minLength", 1);
    }
    return schema;
  }

  /** A type that no definition describes. Numbers and truth values stand for their text, too. */
  private static ObjectNode basic(String type, Set<String> contexts) {
    ObjectNode schema = JSON.createObjectNode();
    switch (type) {
      case "string" ->
          Arrays.asList("string", "number", "boolean").forEach(schema.withArray("/type")::add);
      case "number", "boolean" ->
          Arrays.asList(type, "string").forEach(schema.withArray("/type")::add);
      case "null" -> schema.put("type", "null");
      case "sequence" -> schema.put("type", "array");
      case "mapping" -> schema.put("type", "object");
      case "any" -> {}
      default -> throw new IllegalStateException(type);
    }
    boolean expressionAlone = type.equals("number") || type.equals("boolean");
    schema.put("pattern", expressionAlone ? "^" + expression(contexts) + "$" : text(contexts));
    return schema;
  }

  private static String text(Set<String> contexts) {
    return "^(?:(?!\\$\\{\\{)[\\s\\S]|" + expression(contexts) + ")*$";
  }

  /** An expression that names only what may be named. */
  private static String expression(Set<String> contexts) {
    Set<String> words = new TreeSet<>(EVERYWHERE);
    words.addAll(contexts);
    String known = words.stream().collect(joining("|", "(?:", ")(?![\\w-])"));
    String token = "\\s|'(?:[^']|'')*'|[0-9]+|[!<>=&|(),\\[\\]*]|\\.[A-Za-z_][\\w-]*|" + known;
    return contexts.isEmpty() ? "(?!)" : "\\$\\{\\{(?:" + token + ")*\\}\\}";
  }
}
