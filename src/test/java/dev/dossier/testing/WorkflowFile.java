package dev.dossier.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file in YAML that tells a forge what to run.
 *
 * @param text the file as it is written
 */
public record WorkflowFile(String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static WorkflowFile read(Path file) {
    try {
      return new WorkflowFile(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file. */
  public JsonNode root() {
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  /** What stands at a place, such as {@code /jobs/review}. */
  public JsonNode at(String place) {
    return root().at(place);
  }

  /** The steps of all jobs of a workflow of GitHub. */
  public List<JsonNode> steps() {
    return elements(at("/jobs")).flatMap(job -> elements(job.get("steps"))).toList();
  }

  /** The steps of one job of a workflow of GitHub. */
  public List<JsonNode> steps(String job) {
    return elements(at("/jobs/" + job + "/steps")).toList();
  }

  /** The names of all jobs of a pipeline of GitLab. */
  public List<String> jobs() {
    return root().properties().stream()
        .filter(entry -> entry.getValue().has("script"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All that a job of a pipeline of GitLab runs, as one script. */
  public String script(String job) {
    Stream<JsonNode> before = elements(at("/default/before_script"));
    return Stream.concat(before, elements(at("/" + job + "/script")))
        .map(line -> line.asText() + "\n")
        .reduce("", String::concat);
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
