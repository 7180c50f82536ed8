package dev.dossier.cli;

import dev.dossier.understand.shape.FileKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of the plan rewritten as evidence: what both kinds know stays, line by line, and what
 * evidence needs is added.
 *
 * @param begun the day on which the work begins
 * @param role what the candidate is in it; absent when nobody has said
 * @param supports the indicators that it speaks for; may be empty
 */
record Acceptance(LocalDate begun, Optional<String> role, List<String> supports) {
  private static final String TYPE = "type";
  private static final String SCHEMA = "yaml-language-server:";

  /** What has another meaning for evidence, or must be said anew. */
  private static final Set<String> SAID_ANEW = Set.of(TYPE, "audience", "status");

  /** So much of a text stays when it can be helped, that git is sure to follow it. */
  private static final int SURE = 60;

  /**
   * What became of a file.
   *
   * @param leftOut lines of keys that evidence does not have
   * @param added lines that are new
   * @param missing keys still to be filled in
   */
  record Accepted(String text, List<String> leftOut, List<String> added, List<String> missing) {
    Accepted {
      leftOut = List.copyOf(leftOut);
      added = List.copyOf(added);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A file as evidence.
   *
   * @param file the file as it is
   * @param body the text below its front matter, as it is to be
   */
  Accepted of(HeaderBlocks file, String body) {
    List<String> lines = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (HeaderBlocks.Block block : file.blocks()) {
      boolean stays = stays(block.key());
      block.above().stream()
          .filter(comment -> stays || comment.contains(SCHEMA))
          .map(Acceptance::withSchema)
          .forEach(lines::add);
      (stays ? lines : leftOut).addAll(block.lines());
    }
    List<String> added = added();
    added.forEach(line -> lines.add(line + file.lineEnd()));
    String before = text(file, file.blocks().stream().map(HeaderBlocks.Block::text).toList(), body);
    for (Template template : templates()) {
      lines.add(template.line() + file.lineEnd());
      if (Likeness.percent(before, text(file, lines, body)) < SURE) {
        lines.remove(lines.size() - 1);
      }
    }
    return new Accepted(
        text(file, lines, body),
        leftOut.stream().map(String::stripTrailing).toList(),
        added,
        templates().stream().map(Template::key).toList());
  }

  /**
   * A file that has only moved: as it was, and still what it was.
   *
   * @param kind what it is wherever it lies
   */
  static Accepted moved(HeaderBlocks file, String body, FileKind kind) {
    List<String> lines = new ArrayList<>();
    file.blocks().stream()
        .filter(block -> !block.key().equals(TYPE))
        .forEach(block -> lines.add(block.text()));
    String type = TYPE + ": " + kind.word();
    lines.add(type + file.lineEnd());
    return new Accepted(text(file, lines, body), List.of(), List.of(type), List.of());
  }

  private static boolean stays(String key) {
    boolean known = key.isEmpty() || key.startsWith("x-");
    return known || (FileKind.EVIDENCE.shape().names().contains(key) && !SAID_ANEW.contains(key));
  }

  /** Leads an editor to the schema of evidence. */
  static String withSchema(String comment) {
    return comment.contains(SCHEMA)
        ? comment
            .replaceFirst("[\\w-]+\\.json", FileKind.EVIDENCE.word() + ".json")
            .replaceFirst("(?<==)(?:\\.\\./)+", "../../")
        : comment;
  }

  private List<String> added() {
    List<String> added = new ArrayList<>();
    added.add("period: " + begun + "..");
    added.add("audience: private");
    role.ifPresent(text -> added.add("role: " + YamlScalar.of(text)));
    if (!supports.isEmpty()) {
      added.add("supports: [" + String.join(", ", supports) + "]");
    }
    return added;
  }

  /** A key that is still to be filled in, and the comment that stands in for it. */
  private record Template(String key, String line) {}

  private List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    if (role.isEmpty()) {
      templates.add(new Template("role", "# role: what you yourself are in it"));
    }
    if (supports.isEmpty()) {
      templates.add(new Template("supports", "# supports: [the indicators that it speaks for]"));
    }
    templates.add(new Template("outcomes", "# outcomes: results that can be counted"));
    return templates;
  }

  private static String text(HeaderBlocks file, List<String> lines, String body) {
    return file.first() + String.join("", lines) + file.last() + body;
  }
}
