package dev.dossier.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer starts from and what it found, without the fuzzer. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/fuzz/resources/dev/dossier/fuzz");

  @ParameterizedTest
  @EnumSource
  void whatWasOnceFoundStaysMended(Target target) throws IOException {
    List<Path> inputs = inputs(target);
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertThatCode(() -> target.take(bytes)).as(input.toString()).doesNotThrowAnyException();
    }
  }

  private static List<Path> inputs(Target target) throws IOException {
    String name = target.name().charAt(0) + target.name().substring(1).toLowerCase(Locale.ROOT);
    try (Stream<Path> files = Files.list(CORPUS.resolve(name + "FuzzTestInputs/fuzz"))) {
      return files.sorted().toList();
    }
  }
}
