package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what README.md says, from top to bottom: runs the commands of its consoles, on 30 June 2026,
 * and writes the files that it shows. In a console, a line {@code …} stands for any lines.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String EXAMPLE = "./dossier ";
  private static final String INSTALLED = "dossier ";
  private static final String ANY_LINES = "…\n";
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(console|markdown) ?([^\n]*)\n(.*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?ms)^\\$ ([^\n]*)\n(.*?)(?=^\\$ |\\z)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path example;
  @TempDir private Path own;

  @Test
  void everyCommandPrintsWhatItShows() throws IOException {
    copyExample();
    String shown = Files.readString(README, UTF_8);
    StringBuilder done = new StringBuilder();
    Matcher fences = FENCE.matcher(shown);
    while (fences.find()) {
      fences.appendReplacement(done, Matcher.quoteReplacement(follow(fences)));
    }
    fences.appendTail(done);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "README.md"), done, UTF_8);

    assertThat(shown)
        .as("target/README.md shows what commands print; look at it, and copy it to the root")
        .isEqualTo(done.toString());
  }

  @Test
  void itShowsTheTwoCommandsThatMatter() throws IOException {
    assertThat(README).content(UTF_8).contains("$ ./dossier build\n", "`mvn verify`");
    assertThat(Path.of(".ci", "run")).content(UTF_8).contains("verify");
  }

  /** A fence with what comes of following it. */
  private String follow(Matcher fence) throws IOException {
    if (fence.group(1).equals("markdown")) {
      Path file = own.resolve(fence.group(2));
      assertThat(file).as("a file that was begun before it is filled in").exists();
      Files.writeString(file, fence.group(3), UTF_8);
      return fence.group();
    }
    String lines =
        COMMAND
            .matcher(fence.group(3))
            .results()
            .map(c -> "$ " + c.group(1) + "\n" + output(c.group(1), c.group(2)))
            .collect(Collectors.joining());
    return "```console\n" + lines + "```";
  }

  /** What a command prints; where that is what is shown, in the form in which it is shown. */
  private String output(String command, String shown) {
    Ended ended = run(command);
    assertThat(ended.code()).as(command + "\n" + ended.err()).isZero();
    String printed = ended.out() + ended.err();
    return shape(shown).matcher(normal(printed)).matches() ? shown : printed;
  }

  private Ended run(String command) {
    if (command.startsWith(EXAMPLE)) {
      return Shell.in(example).run(words(command.substring(EXAMPLE.length())));
    }
    assertThat(command).startsWith(INSTALLED);
    return Shell.in(own).run(words(command.substring(INSTALLED.length())));
  }

  private static String[] words(String arguments) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(arguments);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.toArray(String[]::new);
  }

  private static Pattern shape(String shown) {
    return Pattern.compile(
        Stream.of(normal(shown).split("(?<=\n)", -1))
            .map(line -> line.equals(ANY_LINES) ? "(?:.*\n)+" : Pattern.quote(line))
            .collect(Collectors.joining()));
  }

  /** How long it took and how many files the theme has is no matter. */
  private static String normal(String output) {
    return output.replaceAll("\\d+\\.\\d\\d s\\b", "0.00 s").replaceAll("\\d+ files\\b", "9 files");
  }

  /** The example as a fresh clone has it. */
  private void copyExample() throws IOException {
    for (String part : List.of("content", "templates", "assets")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = example.resolve(file);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
