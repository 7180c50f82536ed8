package dev.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the records of decisions; development.md says what one holds. */
class DecisionRecordsTest {
  private static final Path FOLDER = Path.of("docs", "decisions");
  private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
  private static final Pattern TITLE = Pattern.compile("\\A# (\\d+) · \\S.*\n");
  private static final Pattern PART = Pattern.compile("(?m)^## (.+)$");

  static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> !f.endsWith("README.md")).sorted().toList();
    }
  }

  @Test
  void theyAreNumberedFromOneOnWithoutAGapOrATie() throws IOException {
    List<Integer> numbers = records().stream().map(DecisionRecordsTest::number).toList();

    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachSaysWhyWhatHowWellAndWhatFollows(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);

    assertThat(PART.matcher(text).results().map(part -> part.group(1)))
        .containsExactly("Context", "Decision", "Measured", "Consequences");
    assertThat(text).doesNotContainPattern("(?m)^## .+\\s+(## |\\z)");
  }

  @ParameterizedTest
  @MethodSource("records")
  void itsTitleHasItsNumber(Path file) throws IOException {
    Matcher title = TITLE.matcher(Files.readString(file, UTF_8));

    assertThat(title.find()).isTrue();
    assertThat(Integer.parseInt(title.group(1))).isEqualTo(number(file));
  }

  private static int number(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    assertThat(name.matches()).as("%s is a number and a name", file).isTrue();
    return Integer.parseInt(name.group(1));
  }
}
