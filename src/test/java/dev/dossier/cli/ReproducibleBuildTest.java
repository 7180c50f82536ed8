package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Builds one package in many surroundings, each in a process of its own. */
class ReproducibleBuildTest {
  private static final String DAY = "--as-of=2026-03-31";
  private static final String THE_SAME_DAY_AS_EPOCH = "1774958400";

  /** In memory, where a folder lists its files in the order they came, the last one first. */
  private static final Path MEMORY = Path.of("/dev", "shm");

  @TempDir private Path folder;
  private Path original;

  /**
   * One set of surroundings.
   *
   * @param options for Java
   * @param day {@code --as-of}; empty to say it with {@code SOURCE_DATE_EPOCH}
   * @param place name of the folder that the package is copied into
   * @param order seed for the order in which its files are copied
   */
  private record Surrounding(
      String zone,
      String locale,
      String umask,
      String options,
      String day,
      String place,
      long order) {}

  private static final List<Surrounding> SURROUNDINGS =
      List.of(
          new Surrounding("UTC", "C.UTF-8", "022", "", DAY, "a", 1),
          new Surrounding("Pacific/Kiritimati", "C", "077", cores(1), DAY, "b c/d", 2),
          new Surrounding("Pacific/Pago_Pago", "POSIX", "000", cores(2), "", "ü/中/😀", 3),
          new Surrounding("America/St_Johns", "tr_TR.UTF-8", "027", language("tr-TR"), DAY, "e", 4),
          new Surrounding(
              "Asia/Kathmandu", "ar_EG", "002", language("ar-EG-u-nu-arab"), DAY, "f", 5),
          new Surrounding(
              "Europe/London", "de_DE@euro", "022", language("de-DE"), "", "g/h/i/j", 6),
          new Surrounding(
              "Asia/Tehran", "fa_IR", "022", language("fa-IR-u-ca-persian"), DAY, "k", 7),
          new Surrounding(
              "Asia/Bangkok", "th_TH", "022", language("th-TH-u-ca-buddhist"), DAY, "l", 8),
          new Surrounding("", "", "022", "-Dfile.encoding=ISO-8859-1 " + cores(8), DAY, "m", 9),
          new Surrounding(
              "EST5EDT", "C.UTF-8", "022", "-Dfile.encoding=UTF-16 " + cores(3), "", "n", 10),
          new Surrounding(
              "UTC", "C.UTF-8", "022", home("x") + " -Duser.name=someone", DAY, "o", 11),
          new Surrounding("UTC", "C.UTF-8", "022", "-Xmx200m", DAY, "p", 12),
          new Surrounding(
              "UTC", "C.UTF-8", "022", "-Dline.separator=\\r\\n -Duser.home=", DAY, "q", 13));

  private static String cores(int number) {
    return "-XX:ActiveProcessorCount=" + number;
  }

  private static String language(String tag) {
    String[] parts = tag.split("-", 3);
    String more = parts.length > 2 ? " -Duser.extensions=" + parts[2] : "";
    return "-Duser.language=" + parts[0] + " -Duser.country=" + parts[1] + more;
  }

  private static String home(String name) {
    return "-Duser.home=" + name + " -Djava.io.tmpdir=.";
  }

  @BeforeEach
  void aPackageWithNamesFromAllOverTheWorld() throws IOException {
    original = PackageCopy.of(PackageCopy.SMALL, folder.resolve("original"));
    Path evidence = original.resolve("content/evidence");
    String text;
    try (Stream<Path> files = Files.list(evidence)) {
      Path first =
          files.filter(f -> f.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
      text = Files.readString(first).replaceAll("(?m)^id:.*\n", "");
    }
    for (String name : List.of("über uns", "דוגמה", "事例", "rocket 🚀", "I-ı-İ")) {
      Files.writeString(evidence.resolve(name + ".md"), text);
    }
  }

  @Test
  void theSamePackageGivesTheSameBytesInAllSurroundingsAndVerifySaysSo(TestReporter reporter)
      throws IOException, InterruptedException {
    List<Path> javas = javas();
    Program program = Program.installed(folder.resolve("app"), folder, BuildAndVerify.class);
    SortedMap<String, List<String>> hashes = new TreeMap<>();
    Optional<Trees> first = Optional.empty();
    for (int i = 0; i < SURROUNDINGS.size(); i++) {
      Path java = javas.get(i % javas.size());
      Surrounding around = SURROUNDINGS.get(i);
      Trees sites = build(around, program.with("JAVA_HOME", java.toString()));
      hashes.computeIfAbsent(sites.hash(), hash -> new ArrayList<>()).add(around.place());
      assertThat(sites.files())
          .as(around + " by " + java.getFileName())
          .isEqualTo(first.orElse(sites).files());
      first = first.or(() -> Optional.of(sites));
    }
    reporter.publishEntry(
        SURROUNDINGS.size() + " builds by " + javas.size() + " JDKs", hashes.toString());
    assertThat(hashes).hasSize(1);
  }

  /** The sites that a build in these surroundings writes. */
  private Trees build(Surrounding around, Program program)
      throws IOException, InterruptedException {
    Path room = around.order() % 2 == 0 ? inMemory() : Files.createTempDirectory(folder, "room");
    try {
      Path pack = room.resolve(around.place());
      copy(pack, new Random(around.order()));
      Path sites = room.resolve("sites");
      List<String> arguments = new ArrayList<>(List.of(pack.toString(), sites.toString()));
      arguments.addAll(around.day().isEmpty() ? List.of() : List.of(around.day()));
      Ended run =
          program
              .under("sh", "-c", "umask \"$0\" && exec \"$@\"", around.umask())
              .with("TZ", around.zone())
              .with("LC_ALL", around.locale())
              .with("LC_CTYPE", "")
              .with("JDK_JAVA_OPTIONS", around.options())
              .with("SOURCE_DATE_EPOCH", around.day().isEmpty() ? THE_SAME_DAY_AS_EPOCH : "")
              .run(arguments.toArray(String[]::new));
      assertThat(run.code()).as("%s%n%s%s", around, run.out(), run.err()).isZero();
      assertThat(run.out().lines().filter(line -> line.contains("  same  "))).hasSize(3);
      return Trees.of(sites);
    } finally {
      delete(room);
    }
  }

  private void copy(Path pack, Random order) throws IOException {
    List<Path> files = new ArrayList<>(PackageCopy.files(original));
    Collections.shuffle(files, order);
    for (Path file : files) {
      PackageCopy.copy(original, file, pack);
    }
  }

  private Path inMemory() throws IOException {
    return Files.isWritable(MEMORY)
        ? Files.createTempDirectory(MEMORY, "dossier")
        : Files.createTempDirectory(folder, "room");
  }

  private static void delete(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The Java of this test, and those installed beside it, one of each version. */
  private static List<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    SortedMap<String, Path> found = new TreeMap<>();
    try (Stream<Path> neighbours = Files.list(own.getParent())) {
      for (Path java : neighbours.sorted().toList()) {
        version(java).ifPresent(version -> found.putIfAbsent(version, java));
      }
    }
    version(own).ifPresent(version -> found.put(version, own));
    return found.isEmpty() ? List.of(own) : List.copyOf(found.values());
  }

  /** The version of a Java that can run the program. */
  private static Optional<String> version(Path java) throws IOException {
    Path release = java.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(java.resolve("bin/java"))) {
      return Optional.empty();
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("[^0-9.]", ""))
        .filter(version -> Integer.parseInt(version.replaceFirst("\\..*", "")) >= 17)
        .findFirst();
  }
}
