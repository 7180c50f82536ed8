package dev.dossier.testing.secrecy;

import java.util.ArrayList;
import java.util.List;

/** A content file in the making: front matter and body. */
final class FileText {
  private final List<String> entries = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  /** A key with its value as YAML. */
  FileText key(String key, Object yaml) {
    entries.add(key + ": " + yaml);
    return this;
  }

  /** A key with a text, quoted. */
  FileText text(String key, String text) {
    return key(key, quoted(text));
  }

  FileText texts(String key, List<String> texts) {
    return texts.isEmpty()
        ? this
        : key(key, "[" + String.join(", ", texts.stream().map(FileText::quoted).toList()) + "]");
  }

  /** A key with a list of mappings, each in flow style; nothing for none. */
  FileText mappings(String key, List<String> mappings) {
    return mappings.isEmpty() ? this : key(key, "\n  - " + String.join("\n  - ", mappings));
  }

  FileText write(String paragraph) {
    body.append(paragraph).append("\n\n");
    return this;
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The file, its keys in an order that nobody may see, with comments that nobody may see. */
  String withHidden(Chance secret, Secrets secrets) {
    List<String> lines = new ArrayList<>(secret.shuffled(entries));
    for (int i = secret.below(3); i > 0; i--) {
      lines.add(secret.below(lines.size() + 1), "# " + secrets.line());
    }
    if (secret.oneIn(2)) {
      lines.add(secret.below(lines.size() + 1), "x-own: {" + secrets.word() + ": 17}");
    }
    return "---\n" + String.join("\n", lines) + "\n---\n" + body;
  }
}
