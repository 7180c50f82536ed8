package dev.dossier.understand;

import dev.dossier.finding.Quoted;
import dev.dossier.playbook.LadderChangesShape;
import dev.dossier.playbook.LadderShape;
import dev.dossier.source.ChoiceShape;
import dev.dossier.source.EitherShape;
import dev.dossier.source.ListShape;
import dev.dossier.source.MapShape;
import dev.dossier.source.MappingShape;
import dev.dossier.source.MappingShape.Field;
import dev.dossier.source.OneOrManyShape;
import dev.dossier.source.Shape;
import dev.dossier.understand.shape.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page on front matter from the shapes that the reader checks with. */
final class FrontMatterPage {
  private static final String START =
      """
      # Front matter

      <!-- Written from the program's own description of the files; FrontMatterPageTest holds it to that. -->

      Every Markdown file below `content/` begins with YAML 1.2 between two lines of `---`. Its `type:` says what it is;
      when there is none, its folder does. Its identity is its path below `content/` without extension, such as
      `evidence/platform-transformation`; `id:` gives it another one, which then stays when the file moves.

      - **Unknown keys are errors**, and the nearest known one is suggested. Keys that begin with `x-` are your own, on
        every level. Ordinary pages and posts may have any key, because templates can read them.
      - **A missing audience** is that of the file's kind, as below. Ordinary pages and posts must state theirs. Whatever
        lies below `content/plan/` is private, and no file can widen that; nor can a file of the plan by lying elsewhere.
      - **A draft** (`draft: true`, or `status: draft` in a page) is read no further than its title: nothing in it is
        checked, counted or shown.
      - **Days** are written `2025-06-30`, **months** `2025-06`, **periods** `2024-03..2025-08`, or `2024-03..` while they
        run. A period of months begins on the first day and ends on the last.
      - **`waive:`** sets the findings of a rule in this file aside, with a reason. They stay listed and count for nothing.
      - Pages may also begin with JBake's own `key=value` lines, closed by `~~~~~~`.

      `dossier schema NAME` prints the JSON Schema of each kind, NAME being the word in its heading. With a line like this
      as the first of the front matter, which `dossier new` writes, an editor completes and checks it:
      ```yaml
      # yaml-language-server: $schema=../../.dossier/schema/evidence.json
      ```
      A schema knows one file. What holds between files, and between a file and its playbook, is for `dossier check`.
      """;

  private static final String TABLE = "| key | takes | default | meaning |\n|---|---|---|---|\n";

  private final StringBuilder out = new StringBuilder(START);

  private FrontMatterPage() {}

  static String text() {
    FrontMatterPage page = new FrontMatterPage();
    page.everyFile();
    for (FileKind kind : FileKind.values()) {
      page.section(kind.word(), where(kind), kind.published());
    }
    page.section(
        "playbook",
        "`playbook.yaml`, or any file that `playbook:` names; see [the playbook](playbook.md).",
        LadderShape.ladder());
    page.changes();
    return page.out.toString();
  }

  private static String where(FileKind kind) {
    String audience =
        kind.ordinary()
            ? "Audience: must be stated."
            : "Audience, unless stated: `" + kind.audience().word() + "`.";
    return switch (kind) {
      case PROMOTION -> "`content/promotion.md`, and no other file. " + audience;
      case NOTE -> "Anything else below `content/plan/`. Audience: always `private`.";
      case PAGE -> "Anything else below `content/`. " + audience;
      default ->
          kind.planned()
              ? "`content/" + kind.folder() + "`. Audience: always `private`."
              : "`content/" + kind.folder() + "`. " + audience;
    };
  }

  private void everyFile() {
    out.append(
        "\n## Every file\nThese keys may stand in any file; the tables below leave them out.\n\n");
    out.append(TABLE);
    FileKind.NOTE.shape().fields().stream()
        .filter(field -> !field.name().equals("title"))
        .map(field -> field.name().equals("audience") ? withoutDefault(field) : field)
        .forEach(field -> rows("", field));
  }

  private static Field withoutDefault(Field field) {
    return new Field(
        field.name(), field.shape(), false, field.description(), Optional.empty(), List.of());
  }

  /** Whether the table of every file has told of this key. */
  private static boolean told(String prefix, Field field) {
    return prefix.isEmpty()
        && !field.name().equals("title")
        && !field.required()
        && FileKind.NOTE
            .shape()
            .field(field.name())
            .filter(common -> common.description().equals(field.description()))
            .isPresent();
  }

  private void section(String name, String where, MappingShape shape) {
    out.append("\n## ").append(name).append('\n');
    out.append(shape.description()).append(' ').append(where).append("\n\n");
    out.append(TABLE);
    rows("", shape);
  }

  private void changes() {
    MappingShape shape = LadderChangesShape.changes();
    out.append("\n## playbook-changes\n").append(shape.description());
    out.append(
        " `playbook.yaml` with the key `extends:`. It takes every key of a playbook, all of"
            + " them optional; items of lists are found by their `id` or `name`, and"
            + " `remove: true` takes one out.\n");
  }

  private void rows(String prefix, MappingShape shape) {
    shape.fields().stream()
        .filter(field -> !told(prefix, field))
        .forEach(field -> rows(prefix, field));
  }

  private void rows(String prefix, Field field) {
    String path = prefix + field.name();
    row(path, field);
    inner(field.shape()).ifPresent(mapping -> rows(path + suffix(field.shape()), mapping));
  }

  private void row(String path, Field field) {
    String byDefault =
        field
            .byDefault()
            .map(value -> "`" + value + "`")
            .orElse(field.required() ? "required" : "");
    String example =
        field.examples().stream()
            .map(value -> "`" + value + "`")
            .collect(Collectors.joining(", ", " ", ""));
    List<String> cells =
        List.of(
            "`" + path + "`",
            takes(field.shape()),
            byDefault,
            field.description() + (field.examples().isEmpty() ? "" : example));
    out.append("| ")
        .append(cells.stream().map(FrontMatterPage::cell).collect(Collectors.joining(" | ")))
        .append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static Optional<MappingShape> inner(Shape shape) {
    if (shape instanceof MappingShape mapping) {
      return Optional.of(mapping);
    }
    if (shape instanceof ListShape list) {
      return inner(list.item());
    }
    if (shape instanceof EitherShape either) {
      return inner(either.other());
    }
    if (shape instanceof MapShape map) {
      return inner(map.value());
    }
    return Optional.empty();
  }

  private static String suffix(Shape shape) {
    if (shape instanceof ListShape) {
      return "[].";
    }
    return shape instanceof MapShape ? ".NAME." : ".";
  }

  private static String takes(Shape shape) {
    if (shape instanceof ListShape list) {
      return "a list, each " + takes(list.item());
    }
    if (shape instanceof OneOrManyShape many) {
      return takes(many.item()) + ", or a list of such";
    }
    if (shape instanceof EitherShape either) {
      return takes(either.single()) + ", or " + takes(either.other());
    }
    if (shape instanceof MapShape map) {
      return "a mapping, each value " + takes(map.value());
    }
    if (shape instanceof ChoiceShape choice) {
      return choice.words().stream().map(Quoted::text).collect(Collectors.joining(", "));
    }
    return shape.called();
  }
}
