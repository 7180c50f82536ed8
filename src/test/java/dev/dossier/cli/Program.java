package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real program in processes of its own, started by the app's own script with the classes of
 * this build.
 *
 * @param app folder with {@code bin/} and {@code lib/}, as the app is installed
 * @param folder where the user stands
 * @param wrapper command and arguments that are put before the script; usually none
 * @param environment variables that differ from those of the tests
 */
record Program(Path app, Path folder, List<String> wrapper, Map<String, String> environment) {
  private static final Path SCRIPTS = Path.of("src", "main", "app");
  private static final long LONGEST = 120;

  Program {
    wrapper = List.copyOf(wrapper);
    environment = Map.copyOf(environment);
  }

  /** What a process left behind. */
  record Ended(int code, String out, String err) {}

  /** A process at work. */
  record Started(Process process, Path out, Path err) {
    Ended end() throws IOException, InterruptedException {
      if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("still at work: " + Files.readString(err, UTF_8));
      }
      return new Ended(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
  }

  /**
   * Installs the program.
   *
   * @param app a folder to install it into
   * @param folder where the user stands
   */
  static Program installed(Path app, Path folder) throws IOException {
    Path bin = Files.createDirectories(app.resolve("bin"));
    Path lib = Files.createDirectories(app.resolve("lib"));
    Files.copy(SCRIPTS.resolve("bin/dossier"), bin.resolve("dossier"));
    Files.copy(SCRIPTS.resolve("lib/java.sh"), lib.resolve("java.sh"));
    StringBuilder classPath = new StringBuilder();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.append(classPath.isEmpty() ? "" : ":").append(Path.of(part).toAbsolutePath());
    }
    Files.writeString(lib.resolve("class-path.sh"), "class_path='" + classPath + "'\n");
    return new Program(
        app, folder, List.of(), Map.of("JAVA_HOME", System.getProperty("java.home")));
  }

  /** The same for a user who stands somewhere else. */
  Program in(Path elsewhere) {
    return new Program(app, elsewhere, wrapper, environment);
  }

  /** The same with one variable set otherwise. */
  Program with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Program(app, folder, wrapper, more);
  }

  /** The same, started by another command. */
  Program under(String... command) {
    return new Program(app, folder, List.of(command), environment);
  }

  /** A program that starts another class than the command line. */
  static Program installed(Path app, Path folder, Class<?> main) throws IOException {
    Program program = installed(app, folder);
    Path script = program.script();
    Files.writeString(
        script, Files.readString(script).replace(Main.class.getName(), main.getName()));
    return program;
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  Started start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(List.of("sh", script().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(app, "out", ".txt");
    Path err = Files.createTempFile(app, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new Started(builder.start(), out, err);
  }

  private Path script() {
    return app.resolve("bin/dossier");
  }
}
