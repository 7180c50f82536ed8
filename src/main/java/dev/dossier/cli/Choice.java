package dev.dossier.cli;

import dev.dossier.document.LinkStyle;
import dev.dossier.finding.Nearest;
import dev.dossier.model.Audience;
import dev.dossier.plan.Appointment.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words from the command line.
 *
 * @param <T> what the words stand for
 */
abstract class Choice<T> implements ITypeConverter<T> {
  private final List<T> known;
  private final Function<T, String> wording;

  private Choice(T[] known) {
    this(known, T::toString);
  }

  private Choice(T[] known, Function<T, String> wording) {
    this.known = List.copyOf(Arrays.asList(known));
    this.wording = wording;
  }

  @Override
  public T convert(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    List<String> words = known.stream().map(wording).toList();
    int at = words.indexOf(word);
    if (at >= 0) {
      return known.get(at);
    }
    String guess = Nearest.to(word, words).map(n -> "; did you mean " + n + "?").orElse("");
    throw new TypeConversionException(
        "'" + text + "' is none of " + String.join(", ", words) + guess);
  }

  /** Reads {@code --color}. */
  static final class OfColor extends Choice<ColorChoice> {
    OfColor() {
      super(ColorChoice.values());
    }
  }

  /** Reads {@code --format}. */
  static final class OfFormat extends Choice<Format> {
    OfFormat() {
      super(Format.values());
    }
  }

  /** Reads {@code --format} of a check. */
  static final class OfCheckFormat extends Choice<CheckFormat> {
    OfCheckFormat() {
      super(CheckFormat.values());
    }
  }

  /** Reads {@code --format} of a comparison. */
  static final class OfDiffFormat extends Choice<DiffFormat> {
    OfDiffFormat() {
      super(DiffFormat.values());
    }
  }

  /** Reads {@code --format} of a plan. */
  static final class OfPlanFormat extends Choice<PlanFormat> {
    OfPlanFormat() {
      super(PlanFormat.values());
    }
  }

  /** Reads {@code --only}. */
  static final class OfPart extends Choice<Part> {
    OfPart() {
      super(Part.values());
    }
  }

  /** Reads {@code --ci}. */
  static final class OfForge extends Choice<Forge> {
    OfForge() {
      super(Forge.values());
    }
  }

  /** Reads {@code --format} of a document. */
  static final class OfMedium extends Choice<Medium> {
    OfMedium() {
      super(Medium.values());
    }
  }

  /** Reads {@code --links}. */
  static final class OfLinks extends Choice<LinkStyle> {
    OfLinks() {
      super(LinkStyle.values());
    }
  }

  /** Reads {@code --audience} of a document. */
  static final class OfAudience extends Choice<Audience> {
    OfAudience() {
      super(Audience.values(), Audience::word);
    }
  }

  /** Reads {@code --audience}. */
  static final class OfSites extends Choice<Sites> {
    OfSites() {
      super(Sites.values());
    }
  }

  /** Reads {@code --fail-on}. */
  static final class OfThreshold extends Choice<Threshold> {
    OfThreshold() {
      super(Threshold.values());
    }
  }
}
