package dev.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the tree's own files as text. What must not be in them is spelled here in pieces. */
class TreeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Set<String> NOT_OF_THE_TREE =
      Set.of(".git", ".dossier", ".idea", ".vscode", "node_modules", "site", "target");

  @Test
  void theLadderIsDataAndNoLevelIsNamedInTheProgram() throws IOException {
    Pattern level = Pattern.compile("L" + "[67]");

    assertThat(filesWith(level, ROOT.resolve("src/main/java"))).isEmpty();
  }

  @Test
  void noFileNamesTheHostOfAPackageRegistry() throws IOException {
    Pattern host =
        Pattern.compile(
            String.join(
                "|", "repo1?" + "\\.maven\\.", "registry" + "\\.npm", "deb" + "\\.debian\\."));

    assertThat(filesWith(host, ROOT)).isEmpty();
  }

  @Test
  void noFileNamesAPathOfSomebodysMachine() throws IOException {
    Pattern path =
        Pattern.compile(
            "(?m)(?:^|[\\s\"'`=(<:,])/(?:" + "home|root|work|Users|usr/lib/jvm" + ")/[\\w.]");

    assertThat(filesWith(path, ROOT)).isEmpty();
  }

  private static List<String> filesWith(Pattern pattern, Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(folder)) {
      if (pattern.matcher(Files.readString(file, ISO_8859_1)).find()) {
        found.add(ROOT.relativize(file).toString());
      }
    }
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            boolean foreign =
                ROOT.equals(entered.getParent())
                    && NOT_OF_THE_TREE.contains(entered.getFileName().toString());
            return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // In a second work tree of git, .git is a file that names a path.
            if (!file.equals(ROOT.resolve(".git"))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(files).isNotEmpty();
    return files;
  }
}
