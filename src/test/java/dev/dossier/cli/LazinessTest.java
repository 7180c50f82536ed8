package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the real program and reads which classes it loads. */
class LazinessTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"check", "score", "score --format json", "explain", "--help", "plan"})
  void onlyBuildLoadsWhatBuildsSites(String command) throws IOException, InterruptedException {
    PackageCopy.of(Path.of(""), pack());
    List<String> loaded = classesLoadedBy(command);

    assertThat(loaded).anyMatch(name -> name.startsWith("dev.dossier.cli."));
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.jbake."))
        .noneMatch(name -> name.startsWith("freemarker."))
        .noneMatch(name -> name.startsWith("dev.dossier.bake."))
        .noneMatch(name -> name.startsWith("dev.dossier.render."))
        .noneMatch(name -> name.startsWith("dev.dossier.publish."))
        .noneMatch(name -> name.startsWith("org.eclipse.jgit."))
        .noneMatch(name -> name.startsWith("net.fortuna.ical4j."))
        .noneMatch(name -> name.startsWith("org.bouncycastle."))
        .noneMatch(name -> name.startsWith("com.openhtmltopdf."))
        .noneMatch(name -> name.startsWith("org.apache.pdfbox."))
        .noneMatch(name -> name.startsWith("org.docx4j."))
        .noneMatch(name -> name.startsWith("jakarta.xml.bind."))
        .noneMatch(name -> name.startsWith("org.jsoup."));
  }

  @Test
  void gitIsLookedAtForEndorsementsOnly() throws IOException, InterruptedException {
    GitFolder git = GitFolder.init(Files.createDirectories(pack()));
    PackageCopy.of(PackageCopy.SMALL, pack());
    git.commit("All");
    List<String> endorsed = classesLoadedBy("score");
    git.git("rm", "-r", "--quiet", "content/endorsements");
    List<String> alone = classesLoadedBy("score");

    assertThat(endorsed)
        .anyMatch(name -> name.startsWith("org.eclipse.jgit."))
        .noneMatch(name -> name.startsWith("org.bouncycastle."));
    assertThat(alone)
        .anyMatch(name -> name.startsWith("dev.dossier.assess."))
        .noneMatch(name -> name.startsWith("org.eclipse.jgit."));
  }

  private Path pack() {
    return folder.resolve("package");
  }

  private List<String> classesLoadedBy(String command) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log + ":none",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.dossier.cli.Main");
    builder.command().addAll(List.of("-C", pack().toString()));
    builder.command().addAll(List.of(command.split(" ", -1)));
    Process run = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(run.waitFor()).as(Files.readString(out, UTF_8)).isZero();
    return Files.readAllLines(log, UTF_8).stream()
        .map(line -> line.replaceFirst(" .*", ""))
        .toList();
  }
}
