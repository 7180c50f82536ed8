package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A forge and a machine that runs its jobs: the shell steps of a job as they stand, with stand-ins
 * for the programs that would talk to the forge.
 *
 * @param place the machine's own folder
 * @param checkout where a job begins, a clone of the package's repository
 * @param environment what the forge sets for a job
 * @param expressions what the forge puts in the place of each expression
 */
record PretendForge(
    Path place, Path checkout, Map<String, String> environment, Map<String, String> expressions) {
  private static final Path TOOLS = Path.of("src/test/resources/workflows/tools");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *\\}\\}");

  /** What a step left behind; the text is what its log would show. */
  record Ended(int code, String log) {}

  static PretendForge at(Path place, Path checkout) throws IOException {
    Path tools = Files.createDirectories(place.resolve("tools"));
    for (String tool : List.of("curl", "gh")) {
      Files.copy(TOOLS.resolve(tool), tools.resolve(tool));
      tools.resolve(tool).toFile().setExecutable(true);
    }
    for (String folder : List.of("web", "api", "temp")) {
      Files.createDirectories(place.resolve(folder));
    }
    String java = System.getProperty("java.home");
    Map<String, String> environment =
        Map.of(
            "PATH", tools + ":" + java + "/bin:/usr/local/bin:/usr/bin:/bin",
            "JAVA_HOME", java,
            "HOME", place.toString(),
            "TMPDIR", place.resolve("temp").toString(),
            "PRETEND", place.toString());
    return new PretendForge(place, checkout, environment, Map.of());
  }

  /** The same, with the variables that GitHub sets. */
  PretendForge asGithub() {
    return with("GITHUB_SERVER_URL", "https://forge.example")
        .with("GITHUB_REPOSITORY", "alex/package")
        .with("GITHUB_PATH", place.resolve("path").toString())
        .with("GITHUB_STEP_SUMMARY", place.resolve("summary").toString())
        .with("RUNNER_TEMP", place.resolve("temp").toString());
  }

  PretendForge with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new PretendForge(place, checkout, more, expressions);
  }

  PretendForge where(String expression, String value) {
    Map<String, String> more = new HashMap<>(expressions);
    more.put(expression, value);
    return new PretendForge(place, checkout, environment, more);
  }

  /**
   * Puts a release of Dossier on the forge.
   *
   * @param folder address of the folder of its archive, without the protocol
   * @return the archive
   */
  Path release(String folder) throws IOException {
    String name = "dossier-" + Version.number();
    Path app = place.resolve("app");
    Program.installed(app, checkout);
    Path web = Files.createDirectories(place.resolve("web").resolve(folder));
    Path archive = zip(web.resolve(name + ".zip"), name + "/", app);
    Files.writeString(web.resolve(name + ".zip.sha256"), sha256(archive) + "  " + name + ".zip\n");
    return archive;
  }

  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Zips a folder. */
  static Path zip(Path archive, String prefix, Path folder) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(prefix + folder.relativize(file)));
        Files.copy(file, zip);
      }
    }
    return archive;
  }

  /** Runs a step of a workflow of GitHub; one that uses an action does nothing here. */
  Ended step(JsonNode step) throws IOException, InterruptedException {
    if (!step.has("run")) {
      return new Ended(0, "");
    }
    Map<String, String> variables = new HashMap<>(environment);
    Path path = place.resolve("path");
    if (Files.exists(path)) {
      String added = Files.readString(path).strip().replace('\n', ':');
      variables.merge("PATH", added, (usual, first) -> first + ":" + usual);
    }
    variables.putAll(variables(step.path("env")));
    return bash(step.get("run").asText(), variables);
  }

  /** The variables that a job or a step asks for. */
  Map<String, String> variables(JsonNode wanted) {
    Map<String, String> variables = new HashMap<>();
    wanted.properties().forEach(v -> variables.put(v.getKey(), filled(v.getValue().asText())));
    return variables;
  }

  /** A text with what the forge puts in the place of its expressions. */
  String filled(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            found -> {
              String value = expressions.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException(found.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Runs a script as the forge does: it ends at the first command that fails. */
  Ended bash(String script) throws IOException, InterruptedException {
    return bash(script, environment);
  }

  private Ended bash(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path file = Files.writeString(place.resolve("script"), script);
    Path log = place.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-e", file.toString())
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    int code = builder.start().waitFor();
    return new Ended(code, Files.readString(log, UTF_8));
  }

  /** What was asked of programs that talk to the forge, a line each. */
  List<String> calls() throws IOException {
    Path calls = place.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }
}
