package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the change that docs/review.md shows, on 30 June 2026, and compares what commands print.
 */
class ReviewPageTest {
  private static final Path PAGE = Path.of("docs", "review.md");
  private static final Pattern PATCH = Pattern.compile("(?s)```diff\n(.*?)```");
  private static final Pattern CONSOLE =
      Pattern.compile("(?s)```console\n\\$ dossier ([^\n]*)\n(.*?)```");
  private static final Pattern TIME = Pattern.compile("\\d+\\.\\d\\d s");

  /** How many files a site has depends on the theme. */
  private static final Pattern SITE = Pattern.compile("(index\\.html  |as of [0-9-]+, )\\d+ files");

  @TempDir private Path folder;

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    GitFolder git = example();
    Matcher patch = PATCH.matcher(page);
    assertThat(patch.find()).isTrue();
    git.write("../change.patch", patch.group(1));
    git.git("apply", "--unidiff-zero", "../change.patch");

    String real = CONSOLE.matcher(page).replaceAll(fence -> followed(git, fence.group(1)));

    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "review.md"), real, UTF_8);
    assertThat(page)
        .as("copy target/review.md to docs/ when commands print something else, and look at it")
        .isEqualTo(real);
  }

  private static String followed(GitFolder git, String command) {
    String out = Shell.in(git.path()).run(command.split(" ", -1)).out();
    String steady = TIME.matcher(out).replaceAll("0.31 s");
    String shown = SITE.matcher(steady).replaceAll(m -> m.group(1) + "58 files");
    return Matcher.quoteReplacement("```console\n$ dossier " + command + "\n" + shown + "```");
  }

  /** The example, as the first commit of a repository of its own. */
  private GitFolder example() throws IOException {
    GitFolder git = GitFolder.init(folder.resolve("package"));
    for (String part : List.of("content", "templates", "assets")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = git.path().resolve(file);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    git.commit("As handed in");
    return git;
  }
}
