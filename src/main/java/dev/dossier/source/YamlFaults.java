package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.rules.Yaml;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in words for people what the YAML library found wrong. */
final class YamlFaults {

  /**
   * A fault that the library reports.
   *
   * @param sign matched against the library's "context: problem"
   * @param atContext whether the cause stands where the library began to read, such as a quote that
   *     is never closed
   */
  private record Known(Pattern sign, boolean atContext, String message, String hint) {}

  private static final List<Known> KNOWN =
      List.of(
          known(
              ".*mapping values are not allowed.*",
              false,
              "a second colon in this value makes it no valid YAML",
              "Put the whole value in quotes when it holds a colon and a space."),
          known(
              ".*\\(TAB\\).*",
              false,
              "a tab stands where YAML wants spaces",
              "Indent with spaces; most editors can turn tabs into spaces."),
          known(
              "while scanning a quoted scalar.*",
              true,
              "this quote is never closed",
              "Add the closing quote; within '…' write an apostrophe twice."),
          known(
              "while parsing a flow sequence.*",
              true,
              "this list is not closed, or a comma is missing in it",
              "Check the `]` and the commas; put quotes around a text that holds `,` `[` or `]`."),
          known(
              "while parsing a flow mapping.*",
              true,
              "this mapping is not closed, or a comma is missing in it",
              "Check the `}` and the commas; put quotes around a text that begins with `{`."),
          known(
              ".*could not find expected ':'.*",
              true,
              "this line has no colon and a space after its key",
              "Write `key: value`, or indent the line when it continues the one above."),
          known(
              ".*sequence entries are not allowed.*",
              false,
              "a list cannot begin here",
              "Begin each item on a line of its own with `- `, or write `[one, two]`."),
          known(
              "while parsing a block collection.*",
              false,
              "this line does not fit the list above it",
              "Begin each item with `- ` in the same column."),
          known(
              ".*expected <block end>, but found '<scalar>'.*",
              false,
              "more text follows after the value has ended",
              "Put quotes around the whole value; within '…' write an apostrophe twice."),
          known(
              "while parsing a block mapping.*",
              false,
              "this line does not fit the keys above it",
              "Begin keys that belong together in the same column."),
          known(
              "while scanning a double-quoted scalar.*",
              false,
              "a backslash within \"…\" begins something that YAML does not know",
              "Use '…' instead, or write the backslash twice."),
          known(
              ".*cannot start any token.*",
              false,
              "a value cannot begin with this character",
              "Put quotes around the value."),
          known(
              "while scanning an (?:alias|anchor).*",
              true,
              "a value cannot begin with `*` or `&`",
              "Put quotes around the value."),
          known(
              "(?:while scanning a tag|while parsing a node).*",
              true,
              "a value cannot begin with `!`",
              "Put quotes around the value."),
          known(
              "while parsing a (?:block|flow) node.*",
              false,
              "a value is missing here",
              "Look for a comma too many, or a bracket that is never closed."),
          known(
              "while scanning a block scalar.*",
              false,
              "nothing may follow `|` or `>` in their line",
              "Begin the text on the next line, indented."),
          known(
              "while scanning a directive.*",
              true,
              "a line cannot begin with `%`",
              "Put quotes around the value, or indent the line."));

  private final YamlMarks marks;

  YamlFaults(YamlMarks marks) {
    this.marks = marks;
  }

  private static Known known(String sign, boolean atContext, String message, String hint) {
    return new Known(Pattern.compile(sign, Pattern.DOTALL), atContext, message, hint);
  }

  Finding explain(YamlEngineException fault) {
    if (!(fault instanceof MarkedYamlEngineException marked)) {
      return unknown(marks.place(0, 1));
    }
    String said =
        Objects.requireNonNullElse(marked.getContext(), "")
            + ": "
            + Objects.requireNonNullElse(marked.getProblem(), "");
    int problem = marks.offset(marked.getProblemMark());
    if (said.contains("mapping values are not allowed") && !colonBefore(problem)) {
      return misplaced(problem);
    }
    boolean context = marked.getContextMark().isPresent();
    for (Known known : KNOWN) {
      if (known.sign().matcher(said).matches()) {
        int at = known.atContext() && context ? marks.offset(marked.getContextMark()) : problem;
        return new Yaml().at(visible(at), known.message(), known.hint());
      }
    }
    return unknown(visible(problem));
  }

  /** Whether the line has a key and its colon before this offset. */
  private boolean colonBefore(int offset) {
    return marks.yaml().substring(startOfLine(offset), offset).matches(".*:[ \\t].*");
  }

  private int startOfLine(int offset) {
    return marks.yaml().lastIndexOf('\n', offset - 1) + 1;
  }

  private Finding misplaced(int colon) {
    int start = startOfLine(colon);
    while (start < colon && marks.yaml().charAt(start) == ' ') {
      start++;
    }
    return new Yaml()
        .at(
            marks.place(start, Math.max(start + 1, colon)),
            "this key does not fit the line above it",
            "Give the line above its colon, or begin keys that belong together in one column.");
  }

  private static Finding unknown(Place place) {
    return new Yaml()
        .at(
            place,
            "this is no valid YAML",
            "Compare it with the lines above, or put quotes around the value.");
  }

  /** The last character before the offset that an author can see, if the offset is past them. */
  private Place visible(int offset) {
    String yaml = marks.yaml();
    int at = Math.min(offset, yaml.length());
    if (at == yaml.length() || yaml.charAt(at) == '\n') {
      while (at > 0 && (at == yaml.length() || Character.isWhitespace(yaml.charAt(at)))) {
        at--;
      }
    }
    return marks.place(at, at + 1);
  }
}
