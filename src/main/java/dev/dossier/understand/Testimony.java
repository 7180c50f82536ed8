package dev.dossier.understand;

import dev.dossier.source.Digests;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Entry;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What an endorser vouches for in an evidence file, or in their own endorsement: all that the
 * committee reads of it.
 *
 * <p>Private artifacts, keys of the user's own, comments, and who else may read the file are not
 * part of it. An endorsement that grew stale when one of these changed would tell the committee of
 * something that it may not see.
 */
record Testimony(ParsedFile file) {
  static final String ARTIFACTS = "artifacts";

  private static final Set<String> ASIDE =
      Set.of("type", "audience", "public-figures", "draft", "waive");

  /** Whether a key is read by the committee, as far as that does not depend on its value. */
  static boolean has(String key) {
    return !ASIDE.contains(key.replaceFirst("[.\\[].*", ""))
        && !key.startsWith("x-")
        && !key.contains(".x-");
  }

  /** What the committee reads of the artifacts, in a form to be compared. */
  String artifacts() {
    StringBuilder text = new StringBuilder();
    file.header().fields().entries().stream()
        .filter(entry -> entry.name().equals(ARTIFACTS))
        .forEach(entry -> append(entry, text));
    return text.toString();
  }

  /** SHA-256 in hexadecimal. */
  String fingerprint() {
    StringBuilder text = new StringBuilder();
    file.header().fields().entries().stream()
        .filter(entry -> has(entry.name()))
        .sorted(Comparator.comparing(Entry::name))
        .forEach(entry -> append(entry, text));
    text.append(file.prose().markdown().strip());
    return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(Entry entry, StringBuilder text) {
    boolean artifacts = entry.name().equals(ARTIFACTS) && entry.value() instanceof Sequence;
    if (!artifacts) {
      text.append(entry.name()).append(": ");
      append(entry.value(), text);
      return;
    }
    List<YamlNode> open =
        ((Sequence) entry.value()).items().stream().filter(item -> !isPrivate(item)).toList();
    if (!open.isEmpty()) {
      text.append(entry.name()).append(": ");
      append(open, text);
    }
  }

  private static boolean isPrivate(YamlNode artifact) {
    return artifact instanceof Mapping mapping
        && mapping.get("readers").orElse(null) instanceof Scalar readers
        && readers.text().equals("private");
  }

  /** Lengths keep a text from being taken for the form around it. */
  private static void append(YamlNode node, StringBuilder text) {
    if (node instanceof Scalar scalar) {
      text.append(scalar.text().length()).append(' ').append(scalar.text()).append('\n');
    } else if (node instanceof Sequence list) {
      append(list.items(), text);
    } else if (node instanceof Mapping mapping) {
      text.append("{\n");
      mapping.entries().stream()
          .filter(entry -> !entry.name().startsWith("x-"))
          .sorted(Comparator.comparing(Entry::name))
          .forEach(
              entry -> {
                text.append(entry.name().length()).append(' ').append(entry.name()).append(": ");
                append(entry.value(), text);
              });
      text.append("}\n");
    }
  }

  private static void append(List<YamlNode> items, StringBuilder text) {
    text.append("[\n");
    items.forEach(item -> append(item, text));
    text.append("]\n");
  }
}
