package dev.dossier.bake;

import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Turns JBake's documents into what templates may hold: texts, numbers, lists and maps.
 *
 * @param zone in which a document's date is meant
 * @param tagUri where the page of a tag is, by the tag
 */
record PlainValues(ZoneId zone, UnaryOperator<String> tagUri) {
  /** What JBake keeps for itself, and what would tell of the machine. */
  private static final Set<String> INTERNAL =
      Set.of(
          ModelAttributes.SHA1,
          ModelAttributes.CACHED,
          ModelAttributes.RENDERED,
          ModelAttributes.FILE,
          ModelAttributes.SOURCE_URI);

  Map<String, Object> document(DocumentModel document) {
    Map<String, Object> plain = new HashMap<>();
    document.forEach(
        (key, value) -> {
          if (!INTERNAL.contains(key) && !key.startsWith("@") && value != null) {
            plain.put(key, value(value));
          }
        });
    List<String> tags = List.of(document.getTags());
    plain.put(ModelAttributes.TAGS, tags);
    plain.put("tag_pages", tags.stream().map(this::tagPage).toList());
    return Map.copyOf(plain);
  }

  List<Map<String, Object>> documents(List<DocumentModel> documents) {
    return documents.stream().map(this::document).toList();
  }

  /** A tag by name, and the address of its page. */
  Map<String, Object> tagPage(String tag) {
    return Map.of(ModelAttributes.NAME, tag, ModelAttributes.URI, tagUri.apply(tag));
  }

  private Object value(Object value) {
    if (value instanceof DocumentModel document) {
      return document(document);
    }
    if (value instanceof Date date) {
      return date.toInstant().atZone(zone).toLocalDate().toString();
    }
    if (value instanceof String[] texts) {
      return List.of(texts);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(PlainValues::present).map(this::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new HashMap<>();
      map.forEach((key, inner) -> present(inner).forEach(v -> plain.put(key.toString(), value(v))));
      return Map.copyOf(plain);
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  /** Whether templates must not see this at all. */
  static boolean isJBakesOwn(Object value) {
    return value.getClass().getName().startsWith("org.jbake.");
  }

  private static Stream<Object> present(@Nullable Object value) {
    return Stream.ofNullable(value);
  }
}
