package dev.dossier.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long a build waits for another one.
 *
 * @param limit the longest time
 */
record Patience(Duration limit) {
  static final Patience NONE = new Patience(Duration.ZERO);

  /** What the option means without a number. */
  static final String ENDLESS = "endless";

  private static final Duration LIFETIME = Duration.ofDays(36_500);

  boolean none() {
    return limit.isZero();
  }

  /** Reads {@code --wait}. */
  static final class Reader implements ITypeConverter<Patience> {
    @Override
    public Patience convert(String text) {
      if (text.equals(ENDLESS)) {
        return new Patience(LIFETIME);
      }
      try {
        return new Patience(Duration.ofSeconds(Integer.parseUnsignedInt(text)));
      } catch (NumberFormatException no) {
        throw new TypeConversionException(
            "'" + text + "' is no number of seconds; write it as 30, or leave it out");
      }
    }
  }
}
