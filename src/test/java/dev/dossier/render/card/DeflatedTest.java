package dev.dossier.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeflatedTest {
  @Property(tries = 300)
  void whatIsInflatedIsWhatWasDeflated(
      @ForAll("drawings") byte[] bytes, @ForAll @IntRange(min = 1, max = 32_000) int row)
      throws IOException {
    assertThat(inflated(Deflated.of(bytes, row))).isEqualTo(bytes);
  }

  @Property(tries = 20)
  void repetitionsCostNearlyNothing(@ForAll byte colour) throws IOException {
    byte[] flat = new byte[100_000];
    Arrays.fill(flat, colour);

    assertThat(Deflated.of(flat, 1201)).hasSizeLessThan(800);
    assertThat(inflated(Deflated.of(flat, 1201))).isEqualTo(flat);
  }

  /** Runs of all lengths, in few colours and in many. */
  @Provide
  Arbitrary<byte[]> drawings() {
    return Arbitraries.longs().map(seed -> drawing(new Random(seed)));
  }

  private static byte[] drawing(Random random) {
    byte[] bytes = new byte[random.nextInt(70_000)];
    int colours = 1 + random.nextInt(256);
    for (int at = 0; at < bytes.length; ) {
      byte colour = (byte) random.nextInt(colours);
      for (int run = 1 + random.nextInt(600); run > 0 && at < bytes.length; run--) {
        bytes[at++] = colour;
      }
    }
    return bytes;
  }

  private static byte[] inflated(byte[] deflated) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    }
  }
}
