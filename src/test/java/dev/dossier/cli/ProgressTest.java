package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void longWorkShowsItsStepAndIsErasedAtTheEnd() {
    try (Progress progress = Progress.begin(new PrintWriter(err), true, Duration.ZERO)) {
      progress.step("Reading");
      await(() -> text().endsWith("\r\u001b[KReading …"));
      progress.step("Baking");
      assertThat(text()).endsWith("\r\u001b[KBaking …");
    }
    assertThat(text()).endsWith("\r\u001b[K");
  }

  @Test
  void shortWorkIsSilent() {
    try (Progress progress = Progress.begin(new PrintWriter(err), true)) {
      progress.step("Reading");
    }
    assertThat(text()).isEmpty();
  }

  @Test
  void whereNobodyWatchesLongWorkIsSilentToo() throws InterruptedException {
    try (Progress progress = Progress.begin(new PrintWriter(err), false, Duration.ZERO)) {
      progress.step("Reading");
      Thread.sleep(50);
    }
    assertThat(text()).isEmpty();
  }

  private String text() {
    return err.toString();
  }

  private static void await(Supplier<Boolean> condition) {
    Instant end = Instant.now().plusSeconds(20);
    while (!condition.get() && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    assertThat(condition.get()).isTrue();
  }
}
