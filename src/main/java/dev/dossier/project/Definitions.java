package dev.dossier.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text defines for all of its parts: footnotes and the targets of links.
 *
 * <p>A part that is shown alone needs them, wherever in the text they are written.
 */
record Definitions(List<String> definitions) {
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+\\]:\\s*\\S.*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

  Definitions {
    definitions = List.copyOf(definitions);
  }

  /** The definitions in a Markdown text, each with its indented lines; code is left out. */
  static Definitions of(String markdown) {
    List<String> found = new ArrayList<>();
    boolean code = false;
    boolean open = false;
    for (String line : markdown.lines().toList()) {
      code ^= FENCE.matcher(line).matches();
      if (!code && DEFINITION.matcher(line).matches()) {
        found.add(line);
        open = true;
      } else if (open && line.startsWith("  ")) {
        found.set(found.size() - 1, found.get(found.size() - 1) + "\n" + line);
      } else {
        open = false;
      }
    }
    return new Definitions(found);
  }

  /** A part of the text together with those definitions that it does not hold itself. */
  String beside(String part) {
    List<String> missing = definitions.stream().filter(d -> !part.contains(d)).toList();
    return missing.isEmpty() || part.isBlank()
        ? part
        : part + "\n\n" + String.join("\n\n", missing) + "\n";
  }
}
