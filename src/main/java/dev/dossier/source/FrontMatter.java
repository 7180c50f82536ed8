package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.Header.Kind;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.EmptyFile;
import dev.dossier.source.rules.NoFrontMatter;
import dev.dossier.source.rules.UnclosedFrontMatter;
import dev.dossier.source.rules.WrongType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds where the front matter of a content file ends, and reads it. */
final class FrontMatter {
  private final YamlReader yaml;

  FrontMatter(YamlReader yaml) {
    this.yaml = yaml;
  }

  /**
   * A file cut in two.
   *
   * @param body offset at which the text below the front matter begins
   */
  record Cut(Header header, int body, List<Finding> findings) {}

  Cut cut(SourceText text) {
    if (text.text().isBlank()) {
      return none(text, new EmptyFile().at(text.file()));
    }
    if (text.line(1).stripTrailing().equals("---")) {
      return yaml(text);
    }
    return new JBakeHeader(text).read().orElseGet(() -> none(text, noFrontMatter(text)));
  }

  private static Cut none(SourceText text, Finding finding) {
    Header header = Header.without(Kind.NONE, Place.startOf(text.file()));
    return new Cut(header, 0, List.of(finding));
  }

  private static Finding noFrontMatter(SourceText text) {
    int line = 1;
    while (text.line(line).isBlank()) {
      line++;
    }
    Place place = text.place(text.startOfLine(line), Integer.MAX_VALUE);
    return line > 1 && text.line(line).stripTrailing().equals("---")
        ? new NoFrontMatter().late(place)
        : new NoFrontMatter().at(place, text.line(line));
  }

  private Cut yaml(SourceText text) {
    Place opening = text.place(0, 3);
    OptionalInt closing =
        IntStream.rangeClosed(2, text.lineCount()).filter(n -> closes(text.line(n))).findFirst();
    if (closing.isEmpty()) {
      return new Cut(
          Header.without(Kind.UNREAD, opening),
          text.text().length(),
          List.of(new UnclosedFrontMatter().at(opening)));
    }
    int line = closing.getAsInt();
    YamlReader.Read read = yaml.frontMatter(text, text.startOfLine(2), text.startOfLine(line));
    int body = line == text.lineCount() ? text.text().length() : text.startOfLine(line + 1);
    List<Finding> findings = new ArrayList<>(read.findings());
    return new Cut(header(read, opening, findings), body, findings);
  }

  private static boolean closes(String line) {
    String mark = line.stripTrailing();
    return mark.equals("---") || mark.equals("...");
  }

  private static Header header(YamlReader.Read read, Place opening, List<Finding> findings) {
    YamlNode node = read.node().orElse(null);
    if (node instanceof Mapping mapping) {
      return new Header(Kind.YAML, mapping, opening);
    }
    if (node instanceof Scalar scalar && scalar.kind() == YamlNode.Kind.NULL) {
      return Header.without(Kind.YAML, opening);
    }
    if (node != null && !(node instanceof YamlNode.Refused)) {
      findings.add(
          new WrongType()
              .at(
                  node.place(),
                  "the front matter",
                  node.called(),
                  "keys with values",
                  "Write one `key: value` on each line, with a space after the colon."));
    }
    return Header.without(Kind.UNREAD, opening);
  }
}
