package dev.dossier.bake;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * Bakes with JBake's own oven, OrientDB and all, in a process that has our jar on its class path.
 *
 * @param scratch folder for the jar and the log
 * @param order where our jar is among the others
 * @param zone the machine's time zone
 */
public record StockBake(Path scratch, Order order, String zone) {

  /** Where our jar is among the others. */
  public enum Order {
    FIRST,
    LAST
  }

  /** How a bake ended. */
  public record Baked(int code, String log) {}

  /** The other process. */
  public static void main(String[] args) throws Exception {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true));
    oven.bake();
    oven.getErrors().forEach(error -> System.err.println("failed: " + error.getMessage()));
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }

  /** Bakes the project in one folder into another. */
  public Baked bake(Path project, Path output) throws IOException, InterruptedException {
    List<String> path = new ArrayList<>(others());
    path.add(order == Order.FIRST ? 0 : path.size(), ourJar().toString());
    Path log = scratch.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=" + zone,
                "-Xmx512m",
                "-cp",
                String.join(File.pathSeparator, path),
                StockBake.class.getName(),
                project.toString(),
                output.toString())
            .directory(scratch.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still baking: " + Files.readString(log));
    }
    return new Baked(process.exitValue(), Files.readString(log));
  }

  /** JBake, its libraries, and the tests' own classes. */
  private static List<String> others() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !entry.equals(ourClasses()))
        .map(Path::toString)
        .toList();
  }

  private static Path ourClasses() {
    try {
      return Path.of(Bakery.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Our jar, as the build packs it. */
  private Path ourJar() throws IOException {
    Path jar = scratch.resolve("dossier.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(ourClasses())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = ourClasses().relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
