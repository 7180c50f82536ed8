package dev.dossier.assess.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages under {@code docs/rules/}, and the index that is made from them. */
final class RulePages {
  static final Path FOLDER = Path.of("docs/rules");
  static final Path INDEX = FOLDER.resolve("README.md");

  private static final Map<String, String> FAMILIES =
      Map.of(
          "format", "What cannot be read as it was meant.",
          "reference", "What points at something that is not there.",
          "claims", "What is claimed, and what stands behind it.",
          "prose", "How it reads to somebody who was not there.",
          "coverage", "What the evidence does not cover.",
          "trust", "Whom and what a committee has to take on trust.",
          "privacy", "What somebody could read who should not.",
          "budget", "How long it may be.",
          "plan", "What is late in the plan, and what cannot be right in it.");

  private RulePages() {}

  /** The page of every rule by the rule's id. */
  static Map<String, String> all() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      for (Path file : files.filter(f -> f.getNameCount() == 4).sorted().toList()) {
        String id = FOLDER.relativize(file).toString().replace(".md", "");
        pages.put(id, Files.readString(file));
      }
    }
    return pages;
  }

  /** What the index has to say. */
  static String index() throws IOException {
    Map<String, List<String>> families =
        all().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    page -> page.getKey().substring(0, page.getKey().indexOf('/')),
                    TreeMap::new,
                    Collectors.mapping(
                        page -> row(page.getKey(), page.getValue()), Collectors.toList())));
    StringBuilder index = new StringBuilder("# All rules\n\n");
    index.append("An error stops the build, a warning asks, a note informs. ");
    index.append("`dossier explain RULE` prints a rule's page. ");
    index.append("A finding can be set aside in the file that it finds fault with:\n");
    index.append("```yaml\nwaive:\n  - {rule: FAMILY/NAME, reason: why it is right}\n```\n");
    families.forEach(
        (family, rows) -> {
          index.append("\n## ").append(family).append('\n').append(FAMILIES.get(family));
          index.append("\n\n| rule | | finds |\n|---|---|---|\n");
          rows.forEach(index::append);
        });
    return index.toString();
  }

  /** A row of the index: the rule, its severity and the sentence that its page begins with. */
  private static String row(String id, String page) {
    String line = page.lines().skip(2).findFirst().orElseThrow();
    int end = line.indexOf(".** ");
    String severity = line.substring(2, end).toLowerCase(Locale.ROOT);
    return "| [" + id + "](" + id + ".md) | " + severity + " | " + line.substring(end + 4) + " |\n";
  }
}
