package dev.dossier.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one key of a mapping says of another. A schema carries it; the reader has rules of its own
 * that tell of it in better words.
 */
public sealed interface Tie {

  /** One key stands only beside another. */
  record Needs(String key, String other) implements Tie {}

  /** Two keys do not stand together. */
  record Apart(String key, String other) implements Tie {}

  /** One of these keys must be there. */
  record AnyOf(List<String> keys) implements Tie {
    public AnyOf {
      keys = List.copyOf(keys);
    }
  }

  /** One of these keys must be there. */
  static Tie anyOf(String... keys) {
    return new AnyOf(List.of(keys));
  }

  /** Writes ties into the open object of a JSON Schema. */
  static void describe(List<Tie> ties, SchemaWriter out) {
    if (ties.stream().anyMatch(Needs.class::isInstance)) {
      out.object(
          "dependentRequired",
          () -> of(ties, Needs.class).forEach(tie -> out.member(tie.key(), List.of(tie.other()))));
    }
    Runnable[] together =
        required(of(ties, Apart.class).map(tie -> List.of(tie.key(), tie.other())), out);
    if (together.length > 0) {
      out.object("not", () -> out.objects("anyOf", together));
    }
    of(ties, AnyOf.class)
        .forEach(tie -> out.objects("anyOf", required(tie.keys().stream().map(List::of), out)));
  }

  private static Runnable[] required(Stream<List<String>> keys, SchemaWriter out) {
    return keys.map(names -> (Runnable) () -> out.member("required", names))
        .toArray(Runnable[]::new);
  }

  private static <T extends Tie> Stream<T> of(List<Tie> ties, Class<T> kind) {
    return ties.stream().filter(kind::isInstance).map(kind::cast);
  }
}
