package dev.dossier.understand.change;

import dev.dossier.model.Prose;
import dev.dossier.model.Prose.Section;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the text of two files, section by section. */
public final class ProseChanges {

  private ProseChanges() {}

  /** Headings whose text is another one; a text that changed elsewhere gives an empty one. */
  public static List<String> between(Prose before, Prose after) {
    if (before.markdown().strip().equals(after.markdown().strip())) {
      return List.of();
    }
    Map<String, String> old = sections(before);
    Map<String, String> now = sections(after);
    Set<String> headings = new LinkedHashSet<>(now.keySet());
    headings.addAll(old.keySet());
    List<String> changed =
        headings.stream()
            .filter(h -> !old.getOrDefault(h, "").equals(now.getOrDefault(h, "")))
            .toList();
    return changed.isEmpty() ? List.of("") : changed;
  }

  /** The text below each heading of the highest rank. */
  private static Map<String, String> sections(Prose prose) {
    int top = prose.sections().stream().mapToInt(Section::rank).min().orElse(0);
    Map<String, String> sections = new LinkedHashMap<>();
    prose.sections().stream()
        .filter(s -> s.rank() == top)
        .forEach(s -> sections.merge(s.heading(), s.markdown().strip(), (a, b) -> a + "\n" + b));
    return sections;
  }
}
