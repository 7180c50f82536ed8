package dev.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code ./dossier} in a copy of the tree whose JDK, Maven and app are stand-ins. */
class LauncherTest {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  /** Stands in for Maven: counts its runs and leaves an app that tells how it was started. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo run >>maven-runs
      sleep 0.3
      mkdir -p target/dossier/bin
      cat >target/dossier/bin/dossier <<'APP'
      #!/bin/sh
      pwd
      printf '<%s>' "$@"
      exit 7
      APP
      chmod +x target/dossier/bin/dossier
      : >target/dossier.made
      """;

  @TempDir private Path folder;
  private Path tree;
  private Path tools;
  private String locale = "";

  @BeforeEach
  void copyTheTree() throws IOException {
    tree = Files.createDirectories(folder.toRealPath().resolve("a tree"));
    tools = Files.createDirectories(folder.resolve("tools"));
    copy("dossier");
    copy("src/main/app/lib/java.sh");
    Files.writeString(tree.resolve("pom.xml"), "<project/>");
    for (String tool :
        List.of("cat", "chmod", "find", "mkdir", "readlink", "rm", "sed", "sleep", "tail")) {
      script(tools.resolve(tool), "#!/bin/sh\nexec " + whereIs(tool) + " \"$@\"\n");
    }
  }

  @Test
  void withoutAnyJdkItSaysSoAndWhereItLooked() throws Exception {
    Ended run = start(tree, tree.resolve("dossier")).end();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "JDK 17 or newer", "JAVA_HOME (" + jdk() + ") has no bin/javac", "no javac on PATH");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aJdkThatIsTooOldIsNamedWithItsVersion() throws Exception {
    jdk("11.0.22");
    script(tools.resolve("javac"), "#!/bin/sh\necho '    java.version = 1.8.0_412' >&2\n");

    Ended run = start(tree, tree.resolve("dossier")).end();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("is Java 11.0.22", "is Java 1.8.0_412");
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("17.0.15");

    Ended run = start(tree, tree.resolve("dossier")).end();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Maven 3.8 or newer", "no mvn on PATH").doesNotContain("JDK");
  }

  @Test
  void argumentsFolderAndExitCodePassThroughEvenBehindASymbolicLink() throws Exception {
    jdk("17.0.15");
    maven(MAVEN);
    Path elsewhere = Files.createDirectories(folder.toRealPath().resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), tree.resolve("dossier"));

    Ended run = start(elsewhere, link, "-C", "a folder", "").end();

    assertThat(run.out()).isEqualTo(elsewhere + "\n<-C><a folder><>");
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err()).startsWith("Compiling Dossier").hasLineCount(1);
  }

  @Test
  void onlySourcesNewerThanTheBuildAreCompiled() throws Exception {
    jdk("17.0.15");
    maven(MAVEN);
    start(tree, tree.resolve("dossier")).end();

    Ended again = start(tree, tree.resolve("dossier")).end();
    assertThat(again.err()).isEmpty();
    assertThat(mavenRuns()).isEqualTo(1);

    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(tree.resolve("src/main/app/lib/java.sh"), later);
    Ended changed = start(tree, tree.resolve("dossier")).end();
    assertThat(changed.err()).contains("sources have changed");
    assertThat(mavenRuns()).isEqualTo(2);
  }

  @Test
  void aFailedCompilationShowsTheEndOfItsLogAndWhereTheRestIs() throws Exception {
    jdk("17.0.15");
    maven("#!/bin/sh\necho 'Main.java:[7,1] a semicolon is missing'\nexit 1\n");

    Ended run = start(tree, tree.resolve("dossier")).end();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a semicolon is missing", tree + "/target/dossier.log");
    assertThat(tree.resolve("target/dossier.lock")).doesNotExist();
  }

  @Test
  void twoFirstRunsAtOnceCompileOnce() throws Exception {
    jdk("17.0.15");
    maven(MAVEN);

    Started one = start(tree, tree.resolve("dossier"), "one");
    Started two = start(tree, tree.resolve("dossier"), "two");

    assertThat(one.end().out()).endsWith("<one>");
    assertThat(two.end().out()).endsWith("<two>");
    assertThat(mavenRuns()).isEqualTo(1);
  }

  @Test
  void aLockLeftBehindByADeadProcessIsRemoved() throws Exception {
    jdk("17.0.15");
    maven(MAVEN);
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(tree.resolve("target/dossier.lock"));
    Files.writeString(tree.resolve("target/dossier.lock/holder"), dead.pid() + "\n");

    assertThat(start(tree, tree.resolve("dossier")).end().code()).isEqualTo(7);
  }

  @Test
  void theAppUsesAnArchiveOnlyOfItsOwnJava() throws Exception {
    copy("src/main/app/bin/dossier");
    copy("src/main/app/lib/class-path.sh");
    Path lib = tree.resolve("src/main/app/lib");
    script(jdk().resolve("bin/java"), "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
    Files.writeString(lib.resolve("dossier-17.0.15.jsa"), "");

    Files.writeString(jdk().resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    assertThat(start(tree, tree.resolve("src/main/app/bin/dossier"), "check").end().out())
        .contains("<-XX:SharedArchiveFile=" + lib + "/dossier-17.0.15.jsa>")
        .endsWith("<dev.dossier.cli.Main><check>");

    Files.writeString(jdk().resolve("release"), "JAVA_VERSION=\"17.0.16\"\n");
    assertThat(start(tree, tree.resolve("src/main/app/bin/dossier"), "check").end().out())
        .doesNotContain("SharedArchiveFile")
        .endsWith("<dev.dossier.cli.Main><check>");
  }

  @Test
  void theAppTellsJavaThatNobodyWatchesAndWhatTheLocaleCanShow() throws Exception {
    copy("src/main/app/bin/dossier");
    copy("src/main/app/lib/class-path.sh");
    script(
        jdk().resolve("bin/java"),
        "#!/bin/sh\nprintf '<%s><%s>' \"$DOSSIER_TERMINAL\" \"$LC_ALL\"\n");
    jdk("17.0.15");
    Path program = tree.resolve("src/main/app/bin/dossier");

    for (String plain : List.of("", "C", "POSIX", "de_DE.UTF-8")) {
      locale = plain;
      assertThat(start(tree, program).end().out()).isEqualTo("<><C.UTF-8>");
    }
    locale = "de_DE.ISO-8859-1";
    assertThat(start(tree, program).end().out()).isEqualTo("< ascii><C.UTF-8>");
  }

  @Test
  void aFolderThatJavaStartsNothingFromIsOneSentence() throws Exception {
    copy("src/main/app/bin/dossier");
    copy("src/main/app/lib/class-path.sh");
    script(jdk().resolve("bin/java"), "#!/bin/sh\necho started\n");
    jdk("17.0.15");
    Path there = folder.resolve("Ünï 漢字 \ud83c\udf89");
    Files.move(tree.resolve("src/main/app"), there);

    for (String any : List.of("", "C", "C.UTF-8")) {
      locale = any;
      Ended end = start(folder, there.resolve("bin/dossier")).end();
      assertThat(end.code()).isEqualTo(3);
      assertThat(end.err())
          .startsWith("dossier: Java starts no program from a folder with an emoji")
          .hasLineCount(1);
    }
    Files.move(there, folder.resolve("Ünï 漢字"));
    assertThat(start(folder, folder.resolve("Ünï 漢字/bin/dossier")).end().out())
        .isEqualTo("started\n");
  }

  private Path jdk() {
    return folder.resolve("jdk");
  }

  private void jdk(String version) throws IOException {
    script(jdk().resolve("bin/javac"), "#!/bin/sh\nexit 99\n");
    Files.writeString(
        jdk().resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private void maven(String text) throws IOException {
    script(tools.resolve("mvn"), text);
  }

  private long mavenRuns() throws IOException {
    return Files.readAllLines(tree.resolve("maven-runs")).size();
  }

  private void copy(String file) throws IOException {
    Path copy = tree.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(REPOSITORY.resolve(file), copy);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path whereIs(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(bin -> Path.of(bin, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Started start(Path where, Path program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", jdk().toString());
    builder.environment().put("LC_ALL", locale);
    return new Started(builder.start(), out, err);
  }

  private record Started(Process process, Path outFile, Path errFile) {

    Ended end() throws IOException, InterruptedException {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return new Ended(
          process.exitValue(), Files.readString(outFile, UTF_8), Files.readString(errFile, UTF_8));
    }
  }

  private record Ended(int code, String out, String err) {}
}
