package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.testing.MemoryPackage;
import dev.dossier.testing.secrecy.SecretPair;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an audience may not see changes no byte of its site.
 *
 * <p>{@code -Ddossier.pairs=2000} tries so many pairs for each audience; {@code
 * -Ddossier.first-pair=17} begins with the pair of that number, to look at one again.
 */
class NoninterferenceTest {
  private static final long PAIRS = Long.getLong("dossier.pairs", 25);
  private static final long FIRST = Long.getLong("dossier.first-pair", 1);

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource(names = {"PUBLIC", "COMMITTEE"})
  void packagesThatDifferInWhatIsHiddenHaveTheSameSite(Audience reader) {
    Templates theme = Templates.bundled();

    List<String> told =
        LongStream.range(FIRST, FIRST + PAIRS)
            .boxed()
            .flatMap(seed -> told(SecretPair.of(reader, seed), theme).stream())
            .limit(20)
            .toList();

    assertThat(told).isEmpty();
  }

  private List<String> told(SecretPair pair, Templates theme) {
    return Telling.of(pair, tree(pair.one(), pair, theme), tree(pair.other(), pair, theme)).stream()
        .map(t -> "pair " + pair.seed() + ": " + t)
        .toList();
  }

  private SortedMap<String, byte[]> tree(MemoryPackage pack, SecretPair pair, Templates theme) {
    SiteInMemory site = SiteInMemory.of(pack, SecretPair.TODAY, pair.asOf(), root);
    SortedMap<String, byte[]> tree = site.tree(pair.reader(), theme, SiteInMemory.Leak.NONE);
    tree.put("the document alone", site.document(pair.reader(), theme));
    return tree;
  }
}
