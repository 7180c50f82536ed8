package dev.dossier.understand;

import dev.dossier.source.AnyShape;
import dev.dossier.source.BoolShape;
import dev.dossier.source.ChoiceShape;
import dev.dossier.source.EitherShape;
import dev.dossier.source.ListShape;
import dev.dossier.source.MapShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.MappingShape.Field;
import dev.dossier.source.NumberShape;
import dev.dossier.source.OneOrManyShape;
import dev.dossier.source.Shape;
import dev.dossier.source.TextForm;
import dev.dossier.source.TextShape;
import dev.dossier.source.TimeShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that mostly fit a shape, as JSON, which is YAML too.
 *
 * @param random draws the same documents from the same seed
 * @param omitted keys that no document has
 * @param faults chance that any one value is replaced by another, or a key left out or made up
 */
record ShapeSamples(Random random, Set<String> omitted, double faults) {
  private static final List<String> ODD =
      List.of(
          "null",
          "\"\"",
          "\" \"",
          "true",
          "\"true\"",
          "-1",
          "0",
          "0.5",
          "1",
          "7",
          "1e19",
          "1e300",
          "\"7\"",
          "[]",
          "{}",
          "[null]",
          "[\"a\"]",
          "{\"a\": 1}",
          "{\"value\": 1}",
          "\"2025-06\"",
          "\"2025-13\"",
          "\"2025-06-30\"",
          "\"2024-03..\"",
          "\"a/b\"",
          "\"/a\"",
          "\"two\\nlines\"",
          "\"USD\"",
          "\"public\"",
          "\"manager\"",
          "\"x\"",
          "\"é 1\"");

  String document(MappingShape shape) {
    return mapping(shape);
  }

  private String value(Shape shape) {
    return random.nextDouble() < faults ? pick(ODD) : fitting(shape);
  }

  private String fitting(Shape shape) {
    if (shape instanceof MappingShape mapping) {
      return mapping(mapping);
    }
    if (shape instanceof ListShape list) {
      return list(list.item(), Math.max(list.fewest(), random.nextInt(3)));
    }
    if (shape instanceof OneOrManyShape many) {
      return random.nextBoolean() ? value(many.item()) : list(many.item(), random.nextInt(3));
    }
    if (shape instanceof EitherShape either) {
      return value(random.nextBoolean() ? either.single() : either.other());
    }
    if (shape instanceof MapShape map) {
      return "{\"" + map.key().example() + "\": " + value(map.value()) + "}";
    }
    if (shape instanceof ChoiceShape choice) {
      return quoted(pick(choice.words()));
    }
    if (shape instanceof NumberShape number) {
      return number(number);
    }
    if (shape instanceof BoolShape) {
      return String.valueOf(random.nextBoolean());
    }
    if (shape instanceof TimeShape time) {
      return time(time);
    }
    return shape instanceof TextShape text ? text(text) : any((AnyShape) shape);
  }

  private String any(AnyShape shape) {
    return shape == null ? "" : pick(ODD);
  }

  private String mapping(MappingShape shape) {
    List<String> entries = new ArrayList<>();
    for (Field field : shape.fields()) {
      double wanted = field.required() ? 1 - faults : 0.5;
      if (!omitted.contains(field.name()) && random.nextDouble() < wanted) {
        entries.add(quoted(field.name()) + ": " + value(field.shape()));
      }
    }
    if (random.nextDouble() < faults) {
      entries.add(pick(List.of("\"x-own\": [1]", "\"unheard-of\": 1")));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private String list(Shape item, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> value(item))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static final BigDecimal NEAR = BigDecimal.valueOf(10);

  private String number(NumberShape shape) {
    BigDecimal low = shape.aboveLeast() ? shape.least().add(BigDecimal.ONE) : shape.least();
    BigDecimal inside = low.max(BigDecimal.ONE).min(shape.most());
    boolean both = random.nextBoolean();
    BigDecimal further = inside.add(NEAR).min(shape.most());
    return (both ? inside : further).toPlainString();
  }

  private static String time(TimeShape shape) {
    return switch (shape.grain()) {
      case MONTH, DAY_OR_MONTH -> "\"2025-06\"";
      case DAY -> "\"2025-06-30\"";
      case PERIOD -> "\"2024-03..2025-08\"";
    };
  }

  private String text(TextShape shape) {
    String example = shape.form().map(TextForm::example).orElse("");
    return quoted(example.isEmpty() ? pick(List.of("Words", "A few words", "“é”")) : example);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
