import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The generators that are installed, and the names of those that are not. */
final class Peers {
  private final List<Contestant> found = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Workshop workshop;

  Peers(Workshop workshop, Options options) {
    this.workshop = workshop;
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("hugo", this::hugo);
    all.put("eleventy", this::eleventy);
    all.put("jekyll", this::jekyll);
    all.put("zola", this::zola);
    all.put("jbake", () -> jbake(options.javas().get(0)));
    all.forEach(
        (name, search) -> {
          if (options.wants(name)) {
            search.run();
          }
        });
  }

  List<Contestant> found() {
    return found;
  }

  List<String> missing() {
    return missing;
  }

  private void hugo() {
    Optional<Path> program = Programs.onPath("hugo");
    if (program.isEmpty()) {
      missing.add("Hugo");
      return;
    }
    String hugo = program.get().toString();
    String version = output(hugo, "version").replaceFirst("^hugo v([^ -]+).*", "$1");
    found.add(
        new Peer(
            "hugo",
            "Hugo " + version,
            "yaml",
            "content/evidence",
            new Peer.Layout(".html", "dashboard.html", "resources"),
            List.of(hugo, "--quiet", "-s", "SITE", "-d", "OUT"),
            List.of(hugo, "server", "-s", "SITE", "--bind", "127.0.0.1", "-p", "PORT"),
            Map.of(),
            workshop));
  }

  private void eleventy() {
    Path program =
        workshop.tools().resolve("eleventy/node_modules/@11ty/eleventy/cmd.cjs").toAbsolutePath();
    Optional<Path> node = Programs.onPath("node");
    if (node.isEmpty() || !Files.exists(program)) {
      missing.add("Eleventy");
      return;
    }
    String version = output(node.get().toString(), program.toString(), "--version");
    found.add(
        new Peer(
            "eleventy",
            "Eleventy " + version + " on Node " + output("node", "--version").substring(1),
            "yaml",
            "src/evidence",
            new Peer.Layout(".html", "dashboard.html", ".cache"),
            List.of(node.get().toString(), program.toString(), "--quiet", "--output=RELATIVE"),
            List.of(),
            Map.of(),
            workshop));
  }

  private void jekyll() {
    Optional<Path> program = Programs.onPath("jekyll");
    if (program.isEmpty()) {
      missing.add("Jekyll");
      return;
    }
    Map<String, String> environment =
        Map.of("JEKYLL_NO_BUNDLER_REQUIRE", "true", "JEKYLL_ENV", "production", "LANG", "C.UTF-8");
    found.add(
        new Peer(
            "jekyll",
            output("jekyll", "--version").replaceFirst("^jekyll", "Jekyll"),
            "yaml",
            "_evidence",
            new Peer.Layout(".html", "dashboard.html", ".jekyll-cache"),
            List.of(program.get().toString(), "build", "-q", "-s", "SITE", "-d", "OUT"),
            List.of(),
            environment,
            workshop));
  }

  private void zola() {
    Optional<Path> program = Programs.onPath("zola");
    if (program.isEmpty()) {
      missing.add("Zola");
      return;
    }
    found.add(
        new Peer(
            "zola",
            output("zola", "--version").replaceFirst("^zola", "Zola"),
            "zola",
            "content/evidence",
            new Peer.Layout("/index.html", "dashboard/index.html", "public"),
            List.of(program.get().toString(), "-r", "SITE", "build", "-o", "OUT"),
            List.of(),
            Map.of(),
            workshop));
  }

  private void jbake(Path java) {
    Path jars = workshop.tools().resolve("jbake").toAbsolutePath();
    if (!Files.isDirectory(jars)) {
      missing.add("JBake");
      return;
    }
    String version =
        Folders.ending(jars, ".jar").stream()
            .map(jar -> jar.getFileName().toString())
            .filter(jar -> jar.startsWith("jbake-core-"))
            .findFirst()
            .map(jar -> jar.replaceAll("jbake-core-|\\.jar", ""))
            .orElseThrow();
    found.add(
        new Peer(
            "jbake",
            "JBake " + version + " on JDK " + Machine.jdk(java),
            "jbake",
            "content/evidence",
            new Peer.Layout(".html", "dashboard.html", "cache"),
            List.of(
                java.resolve("bin/java").toString(),
                "-cp",
                jars + "/*",
                "org.jbake.launcher.Main",
                "-b",
                "SITE",
                "OUT"),
            List.of(),
            Map.of(),
            workshop));
  }

  private String output(String... command) {
    return Programs.output(Path.of("."), Map.of(), command);
  }
}
