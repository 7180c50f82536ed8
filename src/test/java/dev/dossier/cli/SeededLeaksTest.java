package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.SeededLeaks.Seeded;
import dev.dossier.cli.SiteInMemory.Leak;
import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.secrecy.SecretPair;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison of {@link NoninterferenceTest} finds what it is there to find. */
class SeededLeaksTest {
  private static final int PAIRS = 8;

  /** Pairs that stay the same must all do so; a leak may show in one of many. */
  private static final int PAIRS_ALIKE = 4;

  /** Pairs whose Word documents are compared. */
  private static final int WORD_PAIRS = 3;

  @TempDir static Path root;
  private static final Templates THEME = Templates.bundled();
  private static final Map<Audience, List<Prepared>> PREPARED = new EnumMap<>(Audience.class);

  /** A pair that has been read already. */
  private record Prepared(SecretPair pair, SiteInMemory one, SiteInMemory other) {
    static Prepared of(Audience reader, long seed) {
      SecretPair pair = SecretPair.of(reader, seed);
      return new Prepared(
          pair,
          SiteInMemory.of(pair.one(), SecretPair.TODAY, pair.asOf(), root),
          SiteInMemory.of(pair.other(), SecretPair.TODAY, pair.asOf(), root));
    }

    List<String> told(Leak leak) {
      return Telling.of(
          pair, one.tree(pair.reader(), THEME, leak), other.tree(pair.reader(), THEME, leak));
    }

    List<String> toldInWord(Audience reader) {
      return Telling.of(pair, one.word(reader, THEME), other.word(reader, THEME));
    }
  }

  @BeforeAll
  static void readPairs() {
    for (Audience reader : List.of(Audience.PUBLIC, Audience.COMMITTEE)) {
      PREPARED.put(
          reader, LongStream.rangeClosed(1, PAIRS).mapToObj(s -> Prepared.of(reader, s)).toList());
    }
  }

  static Stream<Seeded> leaks() {
    return SeededLeaks.all().stream();
  }

  static Stream<Seeded> harmless() {
    return SeededLeaks.harmless().stream();
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void aSeededLeakIsFound(Seeded seeded) {
    assertThat(PREPARED.get(seeded.reader()))
        .anySatisfy(pair -> assertThat(pair.told(seeded.leak())).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void aChangeThatTellsNothingHiddenIsNoLeak(Seeded seeded) {
    assertThat(PREPARED.get(seeded.reader()).subList(0, PAIRS_ALIKE))
        .allSatisfy(pair -> assertThat(pair.told(seeded.leak())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void withoutALeakTheSamePairsTellNothing(Audience reader) {
    assertThat(PREPARED.get(reader).subList(0, PAIRS_ALIKE))
        .allSatisfy(pair -> assertThat(pair.told(Leak.NONE)).isEmpty());
  }

  /** Compared part by part: what is zipped can't be read as it stands. */
  @ParameterizedTest
  @MethodSource("readers")
  void theWordDocumentTellsNothingHidden(Audience reader) {
    assertThat(PREPARED.get(reader).subList(0, WORD_PAIRS))
        .allSatisfy(pair -> assertThat(pair.toldInWord(reader)).isEmpty());
  }

  @Test
  void aWordDocumentForSomebodyElseIsFound() {
    assertThat(PREPARED.get(Audience.PUBLIC).subList(0, WORD_PAIRS))
        .anySatisfy(pair -> assertThat(pair.toldInWord(Audience.PRIVATE)).isNotEmpty());
  }

  static Stream<Audience> readers() {
    return Stream.of(Audience.PUBLIC, Audience.COMMITTEE);
  }

  @Test
  void thereAreLeaksForEveryChannelThatGeneratorsAreKnownFor() {
    assertThat(SeededLeaks.all()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(SeededLeaks.all()).extracting(Seeded::channel).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a canary sings",
        "<p title='CANARY7'>",
        "c&#97;n&#x61;ry",
        "%63anar%79.html",
        "data:image/png;base64,${}",
        "id-${}"
      })
  void aSecretWordIsFoundHoweverItIsWritten(String text) {
    String base64 =
        Base64.getUrlEncoder().encodeToString("xx canary9 yy".getBytes(StandardCharsets.UTF_8));

    assertThat(found(text.replace("${}", base64))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"saved 23871904", "saved $23.87M a year", "saved &#50;3,871,904"})
  void aSecretNumberIsFoundInEveryForm(String text) {
    assertThat(found(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eight figures", "23", "$23.8M", "a can of rye", "1238719045"})
  void whatIsNoSecretIsNotFound(String text) {
    assertThat(found(text)).isEmpty();
  }

  private static List<String> found(String text) {
    return new Canaries(Set.of("23871904", "23,871,904", "23.87M"))
        .in("page.html", text.getBytes(StandardCharsets.UTF_8));
  }
}
